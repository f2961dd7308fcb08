isnad({{ view.key|tojson }},{{ view.json|safe }})
