isnad({{ view.key|tojson }},[
{% for entry in view.entries %}
{% set shown %}<a href="{{ view.root }}{{ entry.url }}">{{ entry.title }}</a>{% if entry.detail %} <span class="small soft">{{ entry.detail }}</span>{% endif %}{% if entry.kind != "story" %} <span class="small soft">{{ view.headline }}</span>{% endif %}{% endset %}
{{ [entry.kind, entry.words, shown]|tojson }}{{ "," if not loop.last }}
{% endfor %}
])
