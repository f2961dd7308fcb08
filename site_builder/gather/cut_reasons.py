"""Why a line of a source file is not the article: stable codes, each with its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from site_builder.domain.wording import Wording

CUT_REASONS: Mapping[str, Wording] = MappingProxyType(
    {
        "about-us": Wording(ar="تعريف بالموقع", en="about the site"),
        "advertisement": Wording(ar="إعلان", en="advertisement"),
        "after-end": Wording(ar="بعد نهاية المقال", en="after the end of the article"),
        "author-box": Wording(ar="تعريف بالكاتب", en="about the author"),
        "back-to-top": Wording(ar="زر العودة إلى أعلى الصفحة", en="back-to-top button"),
        "byline": Wording(ar="اسم الكاتب أو المحرر", en="byline"),
        "comment-form": Wording(ar="نموذج التعليق", en="comment form"),
        "comments": Wording(ar="تعليقات القراء", en="readers' comments"),
        "cookie-notice": Wording(ar="إشعار ملفات تعريف الارتباط", en="cookie notice"),
        "date-line": Wording(ar="تاريخ النشر أو التحديث", en="date of publication or update"),
        "follow-us": Wording(ar="دعوة إلى المتابعة", en="follow-us box"),
        "footer": Wording(ar="تذييل الموقع وحقوقه", en="footer, copyright and terms"),
        "latest-news": Wording(ar="آخر الأخبار والأكثر قراءة", en="latest or most-read news"),
        "links": Wording(ar="قائمة روابط", en="list of links"),
        "markup": Wording(ar="ترميز لا يُقرأ", en="markup that nobody reads"),
        "more-link": Wording(ar="رابط «المزيد»", en="read-more link"),
        "navigation": Wording(ar="قائمة التنقل أو مسار الصفحة", en="navigation or breadcrumbs"),
        "newsletter": Wording(ar="صندوق النشرة البريدية", en="newsletter box"),
        "ornament": Wording(ar="فاصل بلا كلمات", en="separator without words"),
        "outside-article": Wording(ar="خارج متن المقال في الصفحة المحفوظة", en="outside the article of the saved page"),
        "outside-body": Wording(ar="خارج الحدود المكتوبة في body", en="outside the limits written in body"),
        "photo-credit": Wording(ar="مصدر الصورة أو شرحها", en="photo credit or caption"),
        "print-bar": Wording(ar="شريط الطباعة والإرسال", en="print and e-mail bar"),
        "reading-time": Wording(ar="مدة القراءة", en="reading time"),
        "related": Wording(ar="مواضيع ذات صلة", en="related articles"),
        "repeated-title": Wording(ar="تكرار للعنوان", en="the title once more"),
        "required-fields": Wording(ar="تنبيه الحقول الإلزامية", en="required-fields notice"),
        "section": Wording(ar="اسم القسم", en="section label"),
        "share": Wording(ar="أزرار المشاركة", en="share block"),
        "tags": Wording(ar="الوسوم", en="tags"),
        "template": Wording(ar="بقايا من قالب الموقع", en="left over from the site's template"),
    }
)
"""Shown by `isnad sources` beside each cut line. A code, once released, keeps its meaning."""
