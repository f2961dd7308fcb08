"""The furniture of Arabic news sites, as rules: no rule knows a site, each knows a habit.

The first rule that matches a line names it, so that the particular stand before the general.
"""

from __future__ import annotations

from site_builder.gather.boilerplate_patterns import AGENCY, AGO, DAY, STAMP
from site_builder.gather.boilerplate_phrases import (
    COMMENT_FIELDS,
    COMMENT_FORM,
    FOOTER_LINKS,
    MENU,
    MORE,
    NETWORKS,
    PRINTING,
    RELATED,
    SECTIONS,
    SHARING,
    TAGS,
)
from site_builder.gather.boilerplate_rule import BoilerplateRule as Rule
from site_builder.gather.boilerplate_rule import Box, Ending, Where

BOILERPLATE: tuple[Rule, ...] = (
    Rule("ornament", pattern=r"^[\W_]*$"),
    Rule(
        "template",
        whole=("Edit Template", "Edit", "Elementor # #", "Sample Page", "Widget", "Untitled", "Skip to content"),
        opening=("Lorem ipsum", "Elementor #", "Edit with Elementor", "Edit Template"),
        pattern=r"^(?:\[/?vc_|\{\{|<\?php)",
        most_words=60,
    ),
    Rule(
        "required-fields",
        opening=(
            "لن يتم نشر عنوان بريدك", "لن يتم نشر بريدك", "لن ينشر بريدك", "لن يتم نشر البريد",
            "بريدك الإلكتروني لن ينشر", "الحقول الإلزامية", "الحقول المطلوبة مشار", "الحقول المشار إليها",
            "حقول إلزامية", "Your email address will not be published", "Required fields are marked",
        ),
        most_words=25,
        ending=Ending.CERTAIN,
    ),
    Rule("comment-form", whole=COMMENT_FORM, where=Where.IN_COMPANY, ending=Ending.LIKELY),
    Rule(
        "comment-form",
        opening=(
            "احفظ اسمي", "يجب أن تكون مسجل", "يجب أنت تكون مسجل", "يجب تسجيل الدخول لإضافة تعليق",
            "سجل دخولك للتعليق", "لكتابة تعليق", "Save my name", "You must be logged in",
        ),
        most_words=25,
        ending=Ending.LIKELY,
    ),
    Rule("comment-form", whole=COMMENT_FIELDS, where=Where.IN_COMPANY),
    Rule(
        "comments",
        whole=(
            "التعليقات", "تعليقات", "التعليقات #", "# تعليق", "# تعليقات", "تعليقات #", "تعليق #",
            "تعليقات القراء", "آراء القراء", "لا توجد تعليقات", "لا يوجد تعليقات", "لا تعليقات", "لا تعليق",
            "كن أول من يعلق", "كن أول من يعلق على الخبر", "كن أول من يكتب تعليقا", "التعليقات مغلقة", "Comments",
            "# Comments", "No Comments",
        ),
        where=Where.IN_COMPANY,
        ending=Ending.LIKELY,
    ),
    Rule(
        "back-to-top",
        whole=(
            "زر الذهاب إلى الأعلى", "الذهاب إلى الأعلى", "العودة إلى الأعلى", "عودة إلى الأعلى", "العودة للأعلى",
            "عودة للأعلى", "الرجوع إلى الأعلى", "الرجوع للأعلى", "إلى الأعلى", "إلى أعلى", "أعلى الصفحة",
            "العودة إلى أعلى الصفحة", "الذهاب لأعلى الصفحة", "انتقل إلى الأعلى", "Back to top", "Scroll to top",
        ),
    ),
    Rule(
        "advertisement",
        whole=(
            "إعلان", "إعلانات", "إشهار", "إعلان ممول", "إعلانات ممولة", "محتوى ممول", "محتوى دعائي",
            "محتوى إعلاني", "مادة إعلانية", "مساحة إعلانية", "مساحة إشهارية", "أعلن معنا", "أعلن هنا",
            "للإعلان معنا", "للإشهار معنا", "تابع القراءة بعد الإعلان", "تستمر القراءة بعد الإعلان",
            "يستمر المحتوى بعد الإعلان", "القصة تستمر بعد الإعلان", "تخطي الإعلان", "إغلاق الإعلان",
            "Advertisement", "Advertisements", "Ad", "Ads", "Sponsored", "Publicité", "Taboola",
        ),
        opening=(
            "هذه المساحة مخصصة", "مساحة مخصصة للإعلان", "للإعلان في الموقع", "للإعلان على الموقع",
            "للإعلان في هذه المساحة", "Advertisement Scroll", "Advertisement Continue", "Sponsored by",
        ),
        most_words=25,
    ),
    Rule(
        "newsletter",
        whole=(
            "النشرة البريدية", "النشرة الإخبارية", "القائمة البريدية", "نشرتنا البريدية", "انضم إلى العائلة",
            "انضم إلى عائلتنا", "انضم إلينا", "اشترك", "اشترك الآن", "Newsletter", "Subscribe", "Subscribe now",
        ),
        where=Where.IN_COMPANY,
        box=Box.TAIL,
    ),
    Rule(
        "newsletter",
        opening=(
            "اشترك في النشرة", "اشترك في نشرتنا", "اشتركوا في النشرة", "اشتركوا في نشرتنا", "اشترك بالنشرة",
            "اشترك بنشرتنا", "اشترك في قائمتنا البريدية", "اشترك في القائمة البريدية",
            "انضم إلى قائمتنا البريدية", "انضم إلى نشرتنا", "سجل بريدك", "سجل في النشرة", "سجل في نشرتنا",
            "أدخل بريدك", "ضع بريدك", "اكتب بريدك", "عنوان بريدك الإلكتروني", "احصل على آخر الأخبار",
            "لتصلك آخر الأخبار", "ليصلك كل جديد", "ليصلكم كل جديد", "لقد تم اشتراكك", "تم اشتراكك بنجاح",
            "تم الاشتراك بنجاح", "شكرا لاشتراكك", "شكرا لاشتراككم", "عفوا حدث خطأ", "Subscribe to our",
            "Sign up for our", "Enter your email",
        ),
        most_words=25,
        box=Box.TAIL,
    ),
    Rule(
        "follow-us",
        whole=(
            "تابعنا", "تابعونا", "ابقوا على تواصل", "ابق على تواصل", "قنواتنا", "حساباتنا", "Follow us",
            "Stay connected",
        ),
        where=Where.IN_COMPANY,
    ),
    Rule(
        "follow-us",
        opening=(
            "تابعنا على", "تابعنا عبر", "تابعونا على", "تابعونا عبر", "تابعونا في", "تابعوا صفحتنا",
            "تابع صفحتنا", "تابعوا حساباتنا", "تابعوا آخر الأخبار", "تابع آخر الأخبار", "تابعوا أخبارنا",
            "تابع قناتنا", "تابعوا قناتنا", "تابع أحدث الأخبار", "اشترك في قناتنا", "اشتركوا في قناتنا",
            "انضم إلى قناتنا", "انضموا إلى قناتنا", "انضم لقناتنا", "حمل تطبيقنا", "حمل تطبيق", "حملوا تطبيق",
            "يمكنكم متابعتنا", "لمتابعة آخر الأخبار", "Follow us on",
        ),
        most_words=18,
    ),
    Rule(
        "share",
        whole=SHARING,
        opening=(
            "شارك المقال", "شارك هذا المقال", "شارك هذا الخبر", "شارك هذه المقالة", "شاركها مع أصدقائك",
            "شارك الخبر عبر", "شارك الموضوع عبر", "شارك مع أصدقائك", "Share this",
        ),
        tiles=(*NETWORKS, *SHARING, "شارك", "مشاركة", "Share", "#"),
        most_words=10,
    ),
    Rule(
        "share",
        whole=(*NETWORKS, "شارك", "مشاركة", "مشاركات", "# مشاركة", "Share", "# Shares"),
        where=Where.IN_COMPANY,
    ),
    Rule(
        "print-bar",
        tiles=PRINTING,
        whole=("نسخة للطباعة", "إرسال إلى صديق", "أرسل إلى صديق", "تم نسخ الرابط", "A+ A-", "A- A+"),
    ),
    Rule("print-bar", whole=PRINTING, where=Where.IN_COMPANY),
    Rule(
        "reading-time",
        whole=(
            "# دقيقة قراءة", "# دقائق قراءة", "# دقيقة للقراءة", "# دقائق للقراءة", "دقيقة قراءة",
            "دقيقة واحدة للقراءة", "دقيقتان للقراءة", "دقيقتا قراءة", "أقل من دقيقة", "قراءة # دقائق",
            "قراءة # دقيقة", "قراءة في # دقائق", "قراءة في دقيقة", "# د قراءة", "# min read", "# minutes read",
        ),
        opening=(
            "مدة القراءة", "وقت القراءة", "زمن القراءة", "الوقت المقدر للقراءة", "تستغرق القراءة", "مدة قراءة",
            "Reading time",
        ),
        most_words=8,
    ),
    Rule(
        "cookie-notice",
        opening=(
            "نستخدم ملفات تعريف الارتباط", "نحن نستخدم ملفات تعريف", "نستخدم ملفات الارتباط", "نستخدم الكوكيز",
            "يستخدم هذا الموقع ملفات تعريف", "يستخدم هذا الموقع الكوكيز", "يستخدم موقعنا ملفات تعريف",
            "هذا الموقع يستخدم ملفات", "باستمرارك في تصفح", "بالاستمرار في تصفح", "بمتابعة تصفحك",
            "We use cookies", "This site uses cookies", "This website uses cookies",
        ),
        whole=(
            "موافق", "أوافق", "قبول", "قبول الكل", "رفض الكل", "إعدادات ملفات تعريف الارتباط", "Accept",
            "Accept all", "Reject all",
        ),
        most_words=60,
        where=Where.IN_COMPANY,
    ),
    Rule("related", whole=RELATED, opening=("اقرأ أيضا على", "اقرأ أيضا في"), most_words=6, box=Box.HEADLINES),
    Rule(
        "related",
        pattern=r"^[\W_]*(?:اقر(?:أ|أي|أوا|ؤوا|ئوا)(?:/ي)?|طالع(?:وا)?|شاهد(?:وا)?|انظر|تابع) أيضا\s*[:：|\"\-–—.…]",
        most_words=40,
    ),
    Rule(
        "related",
        pattern=r"^[\W_]*(?:اقرأ المزيد|للمزيد|ذات صلة|موضوع ذو صلة|خبر ذو صلة|read also|related)\s*[:：|]",
        most_words=40,
    ),
    Rule(
        "latest-news",
        whole=(
            "آخر الأخبار", "أحدث الأخبار", "آخر المقالات", "أحدث المقالات", "آخر المستجدات", "آخر المواضيع",
            "أحدث المواضيع", "الأكثر قراءة", "الأكثر مشاهدة", "الأكثر تداولا", "الأكثر شيوعا", "الأكثر تعليقا",
            "الأكثر تفاعلا", "الأكثر رواجا", "أهم الأخبار", "أبرز الأخبار", "شريط الأخبار", "أخبار عاجلة",
            "على مدار الساعة", "يعرض الآن", "مختارات", "اخترنا لكم", "اخترنا لك", "Latest news", "Most read",
            "Trending", "Recent posts",
        ),
        where=Where.IN_COMPANY,
        box=Box.HEADLINES,
    ),
    Rule("more-link", whole=MORE),
    Rule("more-link", whole=("المزيد", "More"), where=Where.IN_COMPANY),
    Rule("tags", whole=TAGS, where=Where.IN_COMPANY, box=Box.WORDS),
    Rule(
        "tags",
        pattern=r"^[\W_]*(?:الوسوم|وسوم|كلمات (?:مفتاحية|دلالية|دليلية)"
        r"|الكلمات (?:المفتاحية|الدلالية|الدليلية)|تاغات|tags)\s*[:：|#]"
        r"|^(?:#[^\s#]+[\s،,|]*){2,}$",
        most_words=40,
    ),
    Rule(
        "photo-credit",
        whole=(
            "Getty Images", "غيتي إيمجز", "جيتي إيمجز", "Shutterstock", "iStock", "صورة أرشيفية", "صورة تعبيرية",
            "أرشيفية",
        ),
        pattern=rf"[^.؟!\s]\s*[(\[©|/]\s*{AGENCY}(?:\s*[/،,-]\s*{AGENCY})?\s*[)\]]?$"
        rf"|^\S+(?: \S+){{0,3}}\s*[–—-]\s*\(?{AGENCY}\)?$"
        r"|^(?:مصدر الصورة|صدر الصورة|التعليق على الصورة|الصورة|صورة|تصوير|عدسة|photo|image|credit|image credit)"
        r"\s*[:،|]"
        r"|^\(?(?:getty images|shutterstock)\)?$",
        most_words=18,
    ),
    Rule(
        "about-us",
        whole=(
            "من نحن", "معلومات عنا", "نبذة عنا", "تعرف علينا", "عن الموقع", "حول الموقع", "عن الصحيفة",
            "عن الجريدة", "About us", "About",
        ),
        where=Where.IN_COMPANY,
        box=Box.TAIL,
    ),
    Rule(
        "author-box",
        whole=(
            "عن الكاتب", "نبذة عن الكاتب", "حول الكاتب", "مقالات الكاتب", "كل مقالات الكاتب", "About the author",
        ),
        where=Where.IN_COMPANY,
        box=Box.TAIL,
    ),
    Rule(
        "footer",
        opening=(
            "جميع الحقوق محفوظة", "كافة الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة",
            "حقوق الطبع محفوظة", "Copyright ©", "Copyright #", "© #", "All rights reserved",
        ),
        inside=(
            "جميع الحقوق محفوظة", "كافة الحقوق محفوظة", "الحقوق محفوظة ©", "© #", "# ©", "All rights reserved",
            "Copyright ©",
        ),
        most_words=25,
        ending=Ending.LIKELY,
    ),
    Rule(
        "footer",
        tiles=FOOTER_LINKS,
        opening=(
            "تصميم وتطوير", "تصميم وبرمجة", "برمجة وتصميم", "Powered by", "Created by", "Designed by",
            "Developed by", "Proudly powered",
        ),
        most_words=10,
    ),
    Rule("footer", whole=FOOTER_LINKS, where=Where.IN_COMPANY),
    Rule(
        "navigation",
        tiles=(*MENU, *SECTIONS),
        fewest_tiles=3,
        whole=(
            "تخطي إلى المحتوى", "تخطى إلى المحتوى", "انتقل إلى المحتوى", "التجاوز إلى المحتوى",
            "Skip to content", "Skip to main content", "تسجيل الدخول", "إنشاء حساب", "تبديل القائمة",
            "إظهار القائمة", "ابحث في الموقع", "نتائج البحث عن", "المقال السابق", "المقال التالي",
            "الخبر السابق", "الخبر التالي",
        ),
        pattern=r"^(?:أنت هنا\s*[:：]?\s*)?(?:الرئيسية|الصفحة الرئيسية|home)\s*[/›\">|\\←‹-]"
        r"|^(?:المقال|الخبر|الموضوع) (?:السابق|التالي)\s*[:：|]?",
        most_words=30,
    ),
    Rule("navigation", whole=MENU, where=Where.IN_COMPANY),
    Rule("date-line", pattern=rf"^(?:{STAMP}\b.*|{DAY}|{AGO})$", where=Where.AT_TOP),
    Rule(
        "byline",
        pattern=r"^(?:كتب(?:ت)?|إعداد|تحرير|ترجمة|المحرر|الكاتب|بواسطة|by)\s*[:：/|-]"
        r"|^(?:بقلم\b|بواسطة(?: \w+){1,3}$|by \w)",
        where=Where.AT_TOP,
        most_words=8,
    ),
)  # fmt: skip
