"""What the preview itself may have to report."""

from __future__ import annotations

from site_builder.domain.rule import error

BUILDER_FAULT = error(
    "builder-fault",
    ar="عطل في البرنامج نفسه، لا في موادك: {error}.",
    en="A fault in the program itself, not in your material: {error}.",
    hint_ar="أرسل ما سبق إلى من يصونه. المعاينة مستمرة، وتحاول من جديد عند الحفظ التالي.",
    hint_en="Please send its keepers the lines above. The preview goes on and tries again at the next save.",
)
