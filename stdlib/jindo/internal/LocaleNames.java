package jindo.internal;

/** ISO 639 languages, ISO 3166 countries and ISO 15924 scripts: code, three-letter code, English name. */
public final class LocaleNames {
    private static final String LANGUAGES = "aa:aar:Afar|ab:abk:Abkhazian|ae:ave:Avestan|af:afr:Afrikaans|ak:aka:Akan|am:amh:Amharic|"
            + "an:arg:Aragonese|ar:ara:Arabic|as:asm:Assamese|av:ava:Avaric|ay:aym:Aymara|"
            + "az:aze:Azerbaijani|ba:bak:Bashkir|be:bel:Belarusian|bg:bul:Bulgarian|bh:bih:Bihari|"
            + "bi:bis:Bislama|bm:bam:Bambara|bn:ben:Bangla|bo:bod:Tibetan|br:bre:Breton|bs:bos:Bosnian|"
            + "ca:cat:Catalan|ce:che:Chechen|ch:cha:Chamorro|co:cos:Corsican|cr:cre:Cree|cs:ces:Czech|"
            + "cu:chu:Church Slavic|cv:chv:Chuvash|cy:cym:Welsh|da:dan:Danish|de:deu:German|dv:div:Divehi|"
            + "dz:dzo:Dzongkha|ee:ewe:Ewe|el:ell:Greek|en:eng:English|eo:epo:Esperanto|es:spa:Spanish|"
            + "et:est:Estonian|eu:eus:Basque|fa:fas:Persian|ff:ful:Fulah|fi:fin:Finnish|fj:fij:Fijian|"
            + "fo:fao:Faroese|fr:fra:French|fy:fry:Western Frisian|ga:gle:Irish|gd:gla:Scottish Gaelic|"
            + "gl:glg:Galician|gn:grn:Guarani|gu:guj:Gujarati|gv:glv:Manx|ha:hau:Hausa|he:heb:Hebrew|"
            + "hi:hin:Hindi|ho:hmo:Hiri Motu|hr:hrv:Croatian|ht:hat:Haitian Creole|hu:hun:Hungarian|"
            + "hy:hye:Armenian|hz:her:Herero|ia:ina:Interlingua|id:ind:Indonesian|ie:ile:Interlingue|"
            + "ig:ibo:Igbo|ii:iii:Sichuan Yi|ik:ipk:Inupiaq|in:ind:Indonesian|io:ido:Ido|is:isl:Icelandic|"
            + "it:ita:Italian|iu:iku:Inuktitut|iw:heb:Hebrew|ja:jpn:Japanese|ji:yid:Yiddish|"
            + "jv:jav:Javanese|ka:kat:Georgian|kg:kon:Kongo|ki:kik:Kikuyu|kj:kua:Kuanyama|kk:kaz:Kazakh|"
            + "kl:kal:Kalaallisut|km:khm:Khmer|kn:kan:Kannada|ko:kor:Korean|kr:kau:Kanuri|ks:kas:Kashmiri|"
            + "ku:kur:Kurdish|kv:kom:Komi|kw:cor:Cornish|ky:kir:Kyrgyz|la:lat:Latin|lb:ltz:Luxembourgish|"
            + "lg:lug:Ganda|li:lim:Limburgish|ln:lin:Lingala|lo:lao:Lao|lt:lit:Lithuanian|"
            + "lu:lub:Luba-Katanga|lv:lav:Latvian|mg:mlg:Malagasy|mh:mah:Marshallese|mi:mri:Maori|"
            + "mk:mkd:Macedonian|ml:mal:Malayalam|mn:mon:Mongolian|mo:mol:Moldavian|mr:mar:Marathi|"
            + "ms:msa:Malay|mt:mlt:Maltese|my:mya:Burmese|na:nau:Nauru|nb:nob:Norwegian Bokmål|"
            + "nd:nde:North Ndebele|ne:nep:Nepali|ng:ndo:Ndonga|nl:nld:Dutch|nn:nno:Norwegian Nynorsk|"
            + "no:nor:Norwegian|nr:nbl:South Ndebele|nv:nav:Navajo|ny:nya:Nyanja|oc:oci:Occitan|"
            + "oj:oji:Ojibwa|om:orm:Oromo|or:ori:Odia|os:oss:Ossetic|pa:pan:Punjabi|pi:pli:Pali|"
            + "pl:pol:Polish|ps:pus:Pashto|pt:por:Portuguese|qu:que:Quechua|rm:roh:Romansh|rn:run:Rundi|"
            + "ro:ron:Romanian|ru:rus:Russian|rw:kin:Kinyarwanda|sa:san:Sanskrit|sc:srd:Sardinian|"
            + "sd:snd:Sindhi|se:sme:Northern Sami|sg:sag:Sango|si:sin:Sinhala|sk:slk:Slovak|"
            + "sl:slv:Slovenian|sm:smo:Samoan|sn:sna:Shona|so:som:Somali|sq:sqi:Albanian|sr:srp:Serbian|"
            + "ss:ssw:Swati|st:sot:Southern Sotho|su:sun:Sundanese|sv:swe:Swedish|sw:swa:Swahili|"
            + "ta:tam:Tamil|te:tel:Telugu|tg:tgk:Tajik|th:tha:Thai|ti:tir:Tigrinya|tk:tuk:Turkmen|"
            + "tl:tgl:Tagalog|tn:tsn:Tswana|to:ton:Tongan|tr:tur:Turkish|ts:tso:Tsonga|tt:tat:Tatar|"
            + "tw:twi:Twi|ty:tah:Tahitian|ug:uig:Uyghur|uk:ukr:Ukrainian|ur:urd:Urdu|uz:uzb:Uzbek|"
            + "ve:ven:Venda|vi:vie:Vietnamese|vo:vol:Volapük|wa:wln:Walloon|wo:wol:Wolof|xh:xho:Xhosa|"
            + "yi:yid:Yiddish|yo:yor:Yoruba|za:zha:Zhuang|zh:zho:Chinese|zu:zul:Zulu";
    private static final String COUNTRIES = "AD:AND:Andorra|AE:ARE:United Arab Emirates|AF:AFG:Afghanistan|AG:ATG:Antigua & Barbuda|"
            + "AI:AIA:Anguilla|AL:ALB:Albania|AM:ARM:Armenia|AO:AGO:Angola|AQ:ATA:Antarctica|"
            + "AR:ARG:Argentina|AS:ASM:American Samoa|AT:AUT:Austria|AU:AUS:Australia|AW:ABW:Aruba|"
            + "AX:ALA:Åland Islands|AZ:AZE:Azerbaijan|BA:BIH:Bosnia & Herzegovina|BB:BRB:Barbados|"
            + "BD:BGD:Bangladesh|BE:BEL:Belgium|BF:BFA:Burkina Faso|BG:BGR:Bulgaria|BH:BHR:Bahrain|"
            + "BI:BDI:Burundi|BJ:BEN:Benin|BL:BLM:St. Barthélemy|BM:BMU:Bermuda|BN:BRN:Brunei|"
            + "BO:BOL:Bolivia|BQ:BES:Caribbean Netherlands|BR:BRA:Brazil|BS:BHS:Bahamas|BT:BTN:Bhutan|"
            + "BV:BVT:Bouvet Island|BW:BWA:Botswana|BY:BLR:Belarus|BZ:BLZ:Belize|CA:CAN:Canada|"
            + "CC:CCK:Cocos (Keeling) Islands|CD:COD:Congo - Kinshasa|CF:CAF:Central African Republic|"
            + "CG:COG:Congo - Brazzaville|CH:CHE:Switzerland|CI:CIV:Côte d’Ivoire|CK:COK:Cook Islands|"
            + "CL:CHL:Chile|CM:CMR:Cameroon|CN:CHN:China|CO:COL:Colombia|CR:CRI:Costa Rica|CU:CUB:Cuba|"
            + "CV:CPV:Cape Verde|CW:CUW:Curaçao|CX:CXR:Christmas Island|CY:CYP:Cyprus|CZ:CZE:Czechia|"
            + "DE:DEU:Germany|DJ:DJI:Djibouti|DK:DNK:Denmark|DM:DMA:Dominica|DO:DOM:Dominican Republic|"
            + "DZ:DZA:Algeria|EC:ECU:Ecuador|EE:EST:Estonia|EG:EGY:Egypt|EH:ESH:Western Sahara|"
            + "ER:ERI:Eritrea|ES:ESP:Spain|ET:ETH:Ethiopia|FI:FIN:Finland|FJ:FJI:Fiji|"
            + "FK:FLK:Falkland Islands|FM:FSM:Micronesia|FO:FRO:Faroe Islands|FR:FRA:France|GA:GAB:Gabon|"
            + "GB:GBR:United Kingdom|GD:GRD:Grenada|GE:GEO:Georgia|GF:GUF:French Guiana|GG:GGY:Guernsey|"
            + "GH:GHA:Ghana|GI:GIB:Gibraltar|GL:GRL:Greenland|GM:GMB:Gambia|GN:GIN:Guinea|"
            + "GP:GLP:Guadeloupe|GQ:GNQ:Equatorial Guinea|GR:GRC:Greece|"
            + "GS:SGS:South Georgia & South Sandwich Islands|GT:GTM:Guatemala|GU:GUM:Guam|"
            + "GW:GNB:Guinea-Bissau|GY:GUY:Guyana|HK:HKG:Hong Kong SAR China|"
            + "HM:HMD:Heard & McDonald Islands|HN:HND:Honduras|HR:HRV:Croatia|HT:HTI:Haiti|HU:HUN:Hungary|"
            + "ID:IDN:Indonesia|IE:IRL:Ireland|IL:ISR:Israel|IM:IMN:Isle of Man|IN:IND:India|"
            + "IO:IOT:British Indian Ocean Territory|IQ:IRQ:Iraq|IR:IRN:Iran|IS:ISL:Iceland|IT:ITA:Italy|"
            + "JE:JEY:Jersey|JM:JAM:Jamaica|JO:JOR:Jordan|JP:JPN:Japan|KE:KEN:Kenya|KG:KGZ:Kyrgyzstan|"
            + "KH:KHM:Cambodia|KI:KIR:Kiribati|KM:COM:Comoros|KN:KNA:St. Kitts & Nevis|KP:PRK:North Korea|"
            + "KR:KOR:South Korea|KW:KWT:Kuwait|KY:CYM:Cayman Islands|KZ:KAZ:Kazakhstan|LA:LAO:Laos|"
            + "LB:LBN:Lebanon|LC:LCA:St. Lucia|LI:LIE:Liechtenstein|LK:LKA:Sri Lanka|LR:LBR:Liberia|"
            + "LS:LSO:Lesotho|LT:LTU:Lithuania|LU:LUX:Luxembourg|LV:LVA:Latvia|LY:LBY:Libya|MA:MAR:Morocco|"
            + "MC:MCO:Monaco|MD:MDA:Moldova|ME:MNE:Montenegro|MF:MAF:St. Martin|MG:MDG:Madagascar|"
            + "MH:MHL:Marshall Islands|MK:MKD:North Macedonia|ML:MLI:Mali|MM:MMR:Myanmar (Burma)|"
            + "MN:MNG:Mongolia|MO:MAC:Macao SAR China|MP:MNP:Northern Mariana Islands|MQ:MTQ:Martinique|"
            + "MR:MRT:Mauritania|MS:MSR:Montserrat|MT:MLT:Malta|MU:MUS:Mauritius|MV:MDV:Maldives|"
            + "MW:MWI:Malawi|MX:MEX:Mexico|MY:MYS:Malaysia|MZ:MOZ:Mozambique|NA:NAM:Namibia|"
            + "NC:NCL:New Caledonia|NE:NER:Niger|NF:NFK:Norfolk Island|NG:NGA:Nigeria|NI:NIC:Nicaragua|"
            + "NL:NLD:Netherlands|NO:NOR:Norway|NP:NPL:Nepal|NR:NRU:Nauru|NU:NIU:Niue|NZ:NZL:New Zealand|"
            + "OM:OMN:Oman|PA:PAN:Panama|PE:PER:Peru|PF:PYF:French Polynesia|PG:PNG:Papua New Guinea|"
            + "PH:PHL:Philippines|PK:PAK:Pakistan|PL:POL:Poland|PM:SPM:St. Pierre & Miquelon|"
            + "PN:PCN:Pitcairn Islands|PR:PRI:Puerto Rico|PS:PSE:Palestinian Territories|PT:PRT:Portugal|"
            + "PW:PLW:Palau|PY:PRY:Paraguay|QA:QAT:Qatar|RE:REU:Réunion|RO:ROU:Romania|RS:SRB:Serbia|"
            + "RU:RUS:Russia|RW:RWA:Rwanda|SA:SAU:Saudi Arabia|SB:SLB:Solomon Islands|SC:SYC:Seychelles|"
            + "SD:SDN:Sudan|SE:SWE:Sweden|SG:SGP:Singapore|SH:SHN:St. Helena|SI:SVN:Slovenia|"
            + "SJ:SJM:Svalbard & Jan Mayen|SK:SVK:Slovakia|SL:SLE:Sierra Leone|SM:SMR:San Marino|"
            + "SN:SEN:Senegal|SO:SOM:Somalia|SR:SUR:Suriname|SS:SSD:South Sudan|ST:STP:São Tomé & Príncipe|"
            + "SV:SLV:El Salvador|SX:SXM:Sint Maarten|SY:SYR:Syria|SZ:SWZ:Eswatini|"
            + "TC:TCA:Turks & Caicos Islands|TD:TCD:Chad|TF:ATF:French Southern Territories|TG:TGO:Togo|"
            + "TH:THA:Thailand|TJ:TJK:Tajikistan|TK:TKL:Tokelau|TL:TLS:Timor-Leste|TM:TKM:Turkmenistan|"
            + "TN:TUN:Tunisia|TO:TON:Tonga|TR:TUR:Turkey|TT:TTO:Trinidad & Tobago|TV:TUV:Tuvalu|"
            + "TW:TWN:Taiwan|TZ:TZA:Tanzania|UA:UKR:Ukraine|UG:UGA:Uganda|UM:UMI:U.S. Outlying Islands|"
            + "US:USA:United States|UY:URY:Uruguay|UZ:UZB:Uzbekistan|VA:VAT:Vatican City|"
            + "VC:VCT:St. Vincent & Grenadines|VE:VEN:Venezuela|VG:VGB:British Virgin Islands|"
            + "VI:VIR:U.S. Virgin Islands|VN:VNM:Vietnam|VU:VUT:Vanuatu|WF:WLF:Wallis & Futuna|"
            + "WS:WSM:Samoa|YE:YEM:Yemen|YT:MYT:Mayotte|ZA:ZAF:South Africa|ZM:ZMB:Zambia|ZW:ZWE:Zimbabwe";
    private static final String SCRIPTS = "Latn:Latin|Cyrl:Cyrillic|Hans:Simplified|Hant:Traditional|Arab:Arabic|Grek:Greek|"
            + "Hebr:Hebrew|Jpan:Japanese|Kore:Korean|Thai:Thai|Deva:Devanagari";

    private LocaleNames() {
    }

    private static String[] codes(String table) {
        String[] rows = split(table, '|');
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i].substring(0, rows[i].indexOf(':'));
        }
        return rows;
    }

    private static String[] split(String s, char separator) {
        int n = 1;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == separator) {
                n++;
            }
        }
        String[] parts = new String[n];
        int from = 0;
        for (int k = 0; k < n; k++) {
            int to = s.indexOf(separator, from);
            parts[k] = s.substring(from, to < 0 ? s.length() : to);
            from = to + 1;
        }
        return parts;
    }

    /** A field of the row of a code; null if there is none. */
    private static String field(String table, String code, int i) {
        if (code.isEmpty()) {
            return null;
        }
        int at = table.startsWith(code + ":") ? 0 : table.indexOf("|" + code + ":") + 1;
        if (at == 0 && !table.startsWith(code + ":")) {
            return null;
        }
        int end = table.indexOf('|', at);
        return split(table.substring(at, end < 0 ? table.length() : end), ':')[i];
    }

    public static String[] languages() {
        return codes(LANGUAGES);
    }

    public static String[] countries() {
        return codes(COUNTRIES);
    }

    public static String language3(String code) {
        return field(LANGUAGES, code, 1);
    }

    public static String country3(String code) {
        return field(COUNTRIES, code, 1);
    }

    public static String languageName(String code) {
        return field(LANGUAGES, code, 2);
    }

    public static String countryName(String code) {
        return field(COUNTRIES, code, 2);
    }

    public static String scriptName(String code) {
        return field(SCRIPTS, code, 1);
    }
}
