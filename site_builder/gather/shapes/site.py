"""Shape of the settings of a site."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from site_builder.domain.destination import DestinationKind
from site_builder.domain.site import Digits, Months, TypeFace
from site_builder.gather.readings import addresses, brand_values
from site_builder.gather.shapes.shape import Id, Shape, Text, reading, text_schema

BaseUrl = Annotated[str, reading(addresses.read_base_url), text_schema("^https?://")]
Address = Annotated[str, reading(addresses.read_address), text_schema()]
Whole = Annotated[int, reading(addresses.read_whole), text_schema("^[0-9]{1,4}$", number=True)]
Language = Annotated[str, reading(addresses.read_language), text_schema(addresses.LANGUAGE)]
Colour = Annotated[str, reading(brand_values.read_colour), text_schema(brand_values.COLOUR)]
Length = Annotated[str, reading(brand_values.read_length), text_schema(brand_values.LENGTH, number=True)]
Weight = Annotated[str, reading(brand_values.read_weight), text_schema(number=True)]


class ColoursShape(Shape):
    """The colours of one theme (ألوان). Text needs a contrast of 4.5:1 on paper and on wash."""

    model_config = ConfigDict(title="Colours")

    paper: Colour = Field(default="", description="The ground. (الورق)", examples=["#f7f3ea"])
    wash: Colour = Field(default="", description="The ground of an open passage. (التظليل)", examples=["#ebe5d6"])
    rule: Colour = Field(default="", description="Hairlines, never text. (الخطوط)", examples=["#cdc4b0"])
    ink: Colour = Field(default="", description="Text. (الحبر)", examples=["#15130e"])
    soft: Colour = Field(default="", description="Labels, roles, dates. (الحبر الخفيف)", examples=["#5c5546"])
    accent: Colour = Field(default="", description="The thread, knots, links. (اللون المميّز)", examples=["#1b3aa6"])
    on: Colour = Field(default="", description="Text on the accent. (النص فوق المميّز)", examples=["#ffffff"])
    dispute: Colour = Field(
        default="", description="What is disputed, nothing else. (لون الخلاف)", examples=["#b02e0c"]
    )


class BrandShape(Shape):
    """The custom properties of the style sheet that a newsroom sets (الهوية)."""

    model_config = ConfigDict(title="Brand")

    light: ColoursShape = Field(
        default=ColoursShape(), description="The light theme. (الوضع الفاتح)", examples=[{"accent": "#00624a"}]
    )
    dark: ColoursShape = Field(
        default=ColoursShape(), description="The dark theme. (الوضع الداكن)", examples=[{"accent": "#6cd8b0"}]
    )
    face: TypeFace = Field(
        default=TypeFace.VAZIRMATN,
        description="The typeface: `vazirmatn`, or `naskh` for the look of a printed newspaper. (الخط)",
        examples=["naskh"],
    )
    thread: Length = Field(default="", description="The weight of the thread. (سماكة الخيط)", examples=["4px"])
    knot: Length = Field(default="", description="The size of a knot. (حجم العقدة)", examples=["1rem"])
    knot_shape: Length = Field(
        default="",
        alias="knot-shape",
        description="The rounding of a knot: 50% is round, 0 is square. (شكل العقدة)",
        examples=["50%"],
    )
    display: Weight = Field(
        default="", description="The weight of headlines, 400 to 700. (وزن العناوين)", examples=["600"]
    )


class DestinationShape(Shape):
    """Where the site is published (وجهة النشر). Passwords and keys never stand here."""

    model_config = ConfigDict(title="Destination")

    kind: DestinationKind = Field(
        description="`folder`, `ssh`, `git` (a branch) and `s3` (a bucket) keep releases; `pages` makes the folder "
        "that Netlify and Cloudflare Pages take. (النوع)",
        examples=["ssh"],
    )
    to: Address = Field(
        description="A path, a Git address, `user@host:path`, or a bucket: `s3://…`, `gs://…`, `az://…`. (إلى)",
        examples=["deploy@isnad.example:/srv/isnad"],
    )
    url: BaseUrl = Field(
        default="",
        description="Where readers find it, if not at `base_url`. (العنوان)",
        examples=["https://preview.isnad.example/"],
    )
    keep: Whole = Field(
        default=5, description="How many releases, and their assets, are kept. (عدد الإصدارات)", examples=["5"]
    )
    grace: Whole = Field(
        default=60,
        description="`s3`: how many minutes a page that is gone still stands. (مهلة بالدقائق)",
        examples=["60"],
    )
    branch: Text = Field(default="gh-pages", description="`git`: the branch. (الفرع)", examples=["gh-pages"])
    endpoint: BaseUrl = Field(
        default="",
        description="`s3`: the server, where it is not Amazon's. (عنوان الخدمة)",
        examples=["https://s3.isnad.example/"],
    )
    region: Text = Field(default="", description="`s3`: the region. (المنطقة)", examples=["eu-central-1"])


class SiteShape(Shape):
    """The settings of a site (إعدادات الموقع)."""

    model_config = ConfigDict(title="Site settings")

    title: Text = Field(description="The name of the site. (اسم الموقع)", examples=["إسناد"])
    base_url: BaseUrl = Field(
        description="Where the site will stand, as a whole address; a path is allowed. (عنوان الموقع)",
        examples=["https://isnad.example/"],
    )
    description: Text = Field(
        default="", description="What the site is, in a sentence. (وصف الموقع)", examples=["شروح مسندة إلى مصادرها."]
    )
    publisher: Text = Field(default="", description="Who answers for it. (الناشر)", examples=["غرفة أخبار إسناد"])
    contact: Text = Field(
        default="", description="Where corrections are sent. (للتواصل)", examples=["desk@isnad.example"]
    )
    language: Language = Field(default="ar", description="`ar`, or with a country: `ar-LB`. (اللغة)", examples=["ar"])
    digits: Digits = Field(
        default=Digits.LATN, description="`latn` writes 123, `arab` writes ١٢٣. (الأرقام)", examples=["latn"]
    )
    months: Months = Field(
        default=Months.STANDARD,
        description="The names of the months: يناير, كانون الثاني, جانفي, …; `dual` writes two. (أسماء الأشهر)",
        examples=["standard"],
    )
    topics: dict[Id, Text] = Field(
        default={},
        description="Topics for the stories: id and label. (الموضوعات)",
        examples=[{"ai": "الذكاء الاصطناعي"}],
    )
    brand: BrandShape = Field(
        default=BrandShape(), description="Colours and thread. (الهوية)", examples=[{"light": {"accent": "#00624a"}}]
    )
    publish: dict[Id, DestinationShape] = Field(
        default={},
        description="Where `isnad publish` puts the site, by name. (وجهات النشر)",
        examples=[{"live": {"kind": "folder", "to": "/srv/isnad"}}],
    )
