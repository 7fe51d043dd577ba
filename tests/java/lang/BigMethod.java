public class BigMethod {
    static int wide(int a) {
        long l0 = 1, l1 = 2, l2 = 3, l3 = 4, l4 = 5, l5 = 6, l6 = 7, l7 = 8, l8 = 9, l9 = 10;
        double d0 = 1, d1 = 2, d2 = 3, d3 = 4, d4 = 5, d5 = 6, d6 = 7, d7 = 8, d8 = 9, d9 = 10;
        int i0 = a, i1 = a, i2 = a, i3 = a, i4 = a, i5 = a, i6 = a, i7 = a, i8 = a, i9 = a;
        i9 += 40000;
        i8 += 127;
        i7 -= 128;
        i6 += 128;
        i5++;
        i4--;
        l9 += i9;
        d9 *= l9;
        String s = "s" + l0 + l1 + l2 + l3 + l4 + l5 + l6 + l7 + l8 + l9 + d0 + d1 + d2 + d3 + d4 + d5 + d6 + d7 + d8 + d9 + i0 + i1 + i2 + i3 + i4 + i5 + i6 + i7 + i8 + i9;
        Object o = s;
        for (char c : s.toCharArray())
            i0 = i0 * 31 + c;
        return i0 + s.length() + o.hashCode();
    }

    static long big(int n) {
        long r = 0;
        for (int i = 0; i < 3; i++) {
            if (n == i)
                continue;
            switch (n) {
            case 0:
                r += 0L * i + n % 1;
                break;
            case 3:
                r += 100003L * i + n % 2;
                break;
            case 6:
                r += 200006L * i + n % 3;
                break;
            case 9:
                r += 300009L * i + n % 4;
                break;
            case 12:
                r += 400012L * i + n % 5;
                break;
            case 15:
                r += 500015L * i + n % 6;
                break;
            case 18:
                r += 600018L * i + n % 7;
                break;
            case 21:
                r += 700021L * i + n % 8;
                break;
            case 24:
                r += 800024L * i + n % 9;
                break;
            case 27:
                r += 900027L * i + n % 10;
                break;
            case 30:
                r += 1000030L * i + n % 11;
                break;
            case 33:
                r += 1100033L * i + n % 12;
                break;
            case 36:
                r += 1200036L * i + n % 13;
                break;
            case 39:
                r += 1300039L * i + n % 14;
                break;
            case 42:
                r += 1400042L * i + n % 15;
                break;
            case 45:
                r += 1500045L * i + n % 16;
                break;
            case 48:
                r += 1600048L * i + n % 17;
                break;
            case 51:
                r += 1700051L * i + n % 18;
                break;
            case 54:
                r += 1800054L * i + n % 19;
                break;
            case 57:
                r += 1900057L * i + n % 20;
                break;
            case 60:
                r += 2000060L * i + n % 21;
                break;
            case 63:
                r += 2100063L * i + n % 22;
                break;
            case 66:
                r += 2200066L * i + n % 23;
                break;
            case 69:
                r += 2300069L * i + n % 24;
                break;
            case 72:
                r += 2400072L * i + n % 25;
                break;
            case 75:
                r += 2500075L * i + n % 26;
                break;
            case 78:
                r += 2600078L * i + n % 27;
                break;
            case 81:
                r += 2700081L * i + n % 28;
                break;
            case 84:
                r += 2800084L * i + n % 29;
                break;
            case 87:
                r += 2900087L * i + n % 30;
                break;
            case 90:
                r += 3000090L * i + n % 31;
                break;
            case 93:
                r += 3100093L * i + n % 32;
                break;
            case 96:
                r += 3200096L * i + n % 33;
                break;
            case 99:
                r += 3300099L * i + n % 34;
                break;
            case 102:
                r += 3400102L * i + n % 35;
                break;
            case 105:
                r += 3500105L * i + n % 36;
                break;
            case 108:
                r += 3600108L * i + n % 37;
                break;
            case 111:
                r += 3700111L * i + n % 38;
                break;
            case 114:
                r += 3800114L * i + n % 39;
                break;
            case 117:
                r += 3900117L * i + n % 40;
                break;
            case 120:
                r += 4000120L * i + n % 41;
                break;
            case 123:
                r += 4100123L * i + n % 42;
                break;
            case 126:
                r += 4200126L * i + n % 43;
                break;
            case 129:
                r += 4300129L * i + n % 44;
                break;
            case 132:
                r += 4400132L * i + n % 45;
                break;
            case 135:
                r += 4500135L * i + n % 46;
                break;
            case 138:
                r += 4600138L * i + n % 47;
                break;
            case 141:
                r += 4700141L * i + n % 48;
                break;
            case 144:
                r += 4800144L * i + n % 49;
                break;
            case 147:
                r += 4900147L * i + n % 50;
                break;
            case 150:
                r += 5000150L * i + n % 51;
                break;
            case 153:
                r += 5100153L * i + n % 52;
                break;
            case 156:
                r += 5200156L * i + n % 53;
                break;
            case 159:
                r += 5300159L * i + n % 54;
                break;
            case 162:
                r += 5400162L * i + n % 55;
                break;
            case 165:
                r += 5500165L * i + n % 56;
                break;
            case 168:
                r += 5600168L * i + n % 57;
                break;
            case 171:
                r += 5700171L * i + n % 58;
                break;
            case 174:
                r += 5800174L * i + n % 59;
                break;
            case 177:
                r += 5900177L * i + n % 60;
                break;
            case 180:
                r += 6000180L * i + n % 61;
                break;
            case 183:
                r += 6100183L * i + n % 62;
                break;
            case 186:
                r += 6200186L * i + n % 63;
                break;
            case 189:
                r += 6300189L * i + n % 64;
                break;
            case 192:
                r += 6400192L * i + n % 65;
                break;
            case 195:
                r += 6500195L * i + n % 66;
                break;
            case 198:
                r += 6600198L * i + n % 67;
                break;
            case 201:
                r += 6700201L * i + n % 68;
                break;
            case 204:
                r += 6800204L * i + n % 69;
                break;
            case 207:
                r += 6900207L * i + n % 70;
                break;
            case 210:
                r += 7000210L * i + n % 71;
                break;
            case 213:
                r += 7100213L * i + n % 72;
                break;
            case 216:
                r += 7200216L * i + n % 73;
                break;
            case 219:
                r += 7300219L * i + n % 74;
                break;
            case 222:
                r += 7400222L * i + n % 75;
                break;
            case 225:
                r += 7500225L * i + n % 76;
                break;
            case 228:
                r += 7600228L * i + n % 77;
                break;
            case 231:
                r += 7700231L * i + n % 78;
                break;
            case 234:
                r += 7800234L * i + n % 79;
                break;
            case 237:
                r += 7900237L * i + n % 80;
                break;
            case 240:
                r += 8000240L * i + n % 81;
                break;
            case 243:
                r += 8100243L * i + n % 82;
                break;
            case 246:
                r += 8200246L * i + n % 83;
                break;
            case 249:
                r += 8300249L * i + n % 84;
                break;
            case 252:
                r += 8400252L * i + n % 85;
                break;
            case 255:
                r += 8500255L * i + n % 86;
                break;
            case 258:
                r += 8600258L * i + n % 87;
                break;
            case 261:
                r += 8700261L * i + n % 88;
                break;
            case 264:
                r += 8800264L * i + n % 89;
                break;
            case 267:
                r += 8900267L * i + n % 90;
                break;
            case 270:
                r += 9000270L * i + n % 91;
                break;
            case 273:
                r += 9100273L * i + n % 92;
                break;
            case 276:
                r += 9200276L * i + n % 93;
                break;
            case 279:
                r += 9300279L * i + n % 94;
                break;
            case 282:
                r += 9400282L * i + n % 95;
                break;
            case 285:
                r += 9500285L * i + n % 96;
                break;
            case 288:
                r += 9600288L * i + n % 97;
                break;
            case 291:
                r += 9700291L * i + n % 98;
                break;
            case 294:
                r += 9800294L * i + n % 99;
                break;
            case 297:
                r += 9900297L * i + n % 100;
                break;
            case 300:
                r += 10000300L * i + n % 101;
                break;
            case 303:
                r += 10100303L * i + n % 102;
                break;
            case 306:
                r += 10200306L * i + n % 103;
                break;
            case 309:
                r += 10300309L * i + n % 104;
                break;
            case 312:
                r += 10400312L * i + n % 105;
                break;
            case 315:
                r += 10500315L * i + n % 106;
                break;
            case 318:
                r += 10600318L * i + n % 107;
                break;
            case 321:
                r += 10700321L * i + n % 108;
                break;
            case 324:
                r += 10800324L * i + n % 109;
                break;
            case 327:
                r += 10900327L * i + n % 110;
                break;
            case 330:
                r += 11000330L * i + n % 111;
                break;
            case 333:
                r += 11100333L * i + n % 112;
                break;
            case 336:
                r += 11200336L * i + n % 113;
                break;
            case 339:
                r += 11300339L * i + n % 114;
                break;
            case 342:
                r += 11400342L * i + n % 115;
                break;
            case 345:
                r += 11500345L * i + n % 116;
                break;
            case 348:
                r += 11600348L * i + n % 117;
                break;
            case 351:
                r += 11700351L * i + n % 118;
                break;
            case 354:
                r += 11800354L * i + n % 119;
                break;
            case 357:
                r += 11900357L * i + n % 120;
                break;
            case 360:
                r += 12000360L * i + n % 121;
                break;
            case 363:
                r += 12100363L * i + n % 122;
                break;
            case 366:
                r += 12200366L * i + n % 123;
                break;
            case 369:
                r += 12300369L * i + n % 124;
                break;
            case 372:
                r += 12400372L * i + n % 125;
                break;
            case 375:
                r += 12500375L * i + n % 126;
                break;
            case 378:
                r += 12600378L * i + n % 127;
                break;
            case 381:
                r += 12700381L * i + n % 128;
                break;
            case 384:
                r += 12800384L * i + n % 129;
                break;
            case 387:
                r += 12900387L * i + n % 130;
                break;
            case 390:
                r += 13000390L * i + n % 131;
                break;
            case 393:
                r += 13100393L * i + n % 132;
                break;
            case 396:
                r += 13200396L * i + n % 133;
                break;
            case 399:
                r += 13300399L * i + n % 134;
                break;
            case 402:
                r += 13400402L * i + n % 135;
                break;
            case 405:
                r += 13500405L * i + n % 136;
                break;
            case 408:
                r += 13600408L * i + n % 137;
                break;
            case 411:
                r += 13700411L * i + n % 138;
                break;
            case 414:
                r += 13800414L * i + n % 139;
                break;
            case 417:
                r += 13900417L * i + n % 140;
                break;
            case 420:
                r += 14000420L * i + n % 141;
                break;
            case 423:
                r += 14100423L * i + n % 142;
                break;
            case 426:
                r += 14200426L * i + n % 143;
                break;
            case 429:
                r += 14300429L * i + n % 144;
                break;
            case 432:
                r += 14400432L * i + n % 145;
                break;
            case 435:
                r += 14500435L * i + n % 146;
                break;
            case 438:
                r += 14600438L * i + n % 147;
                break;
            case 441:
                r += 14700441L * i + n % 148;
                break;
            case 444:
                r += 14800444L * i + n % 149;
                break;
            case 447:
                r += 14900447L * i + n % 150;
                break;
            case 450:
                r += 15000450L * i + n % 151;
                break;
            case 453:
                r += 15100453L * i + n % 152;
                break;
            case 456:
                r += 15200456L * i + n % 153;
                break;
            case 459:
                r += 15300459L * i + n % 154;
                break;
            case 462:
                r += 15400462L * i + n % 155;
                break;
            case 465:
                r += 15500465L * i + n % 156;
                break;
            case 468:
                r += 15600468L * i + n % 157;
                break;
            case 471:
                r += 15700471L * i + n % 158;
                break;
            case 474:
                r += 15800474L * i + n % 159;
                break;
            case 477:
                r += 15900477L * i + n % 160;
                break;
            case 480:
                r += 16000480L * i + n % 161;
                break;
            case 483:
                r += 16100483L * i + n % 162;
                break;
            case 486:
                r += 16200486L * i + n % 163;
                break;
            case 489:
                r += 16300489L * i + n % 164;
                break;
            case 492:
                r += 16400492L * i + n % 165;
                break;
            case 495:
                r += 16500495L * i + n % 166;
                break;
            case 498:
                r += 16600498L * i + n % 167;
                break;
            case 501:
                r += 16700501L * i + n % 168;
                break;
            case 504:
                r += 16800504L * i + n % 169;
                break;
            case 507:
                r += 16900507L * i + n % 170;
                break;
            case 510:
                r += 17000510L * i + n % 171;
                break;
            case 513:
                r += 17100513L * i + n % 172;
                break;
            case 516:
                r += 17200516L * i + n % 173;
                break;
            case 519:
                r += 17300519L * i + n % 174;
                break;
            case 522:
                r += 17400522L * i + n % 175;
                break;
            case 525:
                r += 17500525L * i + n % 176;
                break;
            case 528:
                r += 17600528L * i + n % 177;
                break;
            case 531:
                r += 17700531L * i + n % 178;
                break;
            case 534:
                r += 17800534L * i + n % 179;
                break;
            case 537:
                r += 17900537L * i + n % 180;
                break;
            case 540:
                r += 18000540L * i + n % 181;
                break;
            case 543:
                r += 18100543L * i + n % 182;
                break;
            case 546:
                r += 18200546L * i + n % 183;
                break;
            case 549:
                r += 18300549L * i + n % 184;
                break;
            case 552:
                r += 18400552L * i + n % 185;
                break;
            case 555:
                r += 18500555L * i + n % 186;
                break;
            case 558:
                r += 18600558L * i + n % 187;
                break;
            case 561:
                r += 18700561L * i + n % 188;
                break;
            case 564:
                r += 18800564L * i + n % 189;
                break;
            case 567:
                r += 18900567L * i + n % 190;
                break;
            case 570:
                r += 19000570L * i + n % 191;
                break;
            case 573:
                r += 19100573L * i + n % 192;
                break;
            case 576:
                r += 19200576L * i + n % 193;
                break;
            case 579:
                r += 19300579L * i + n % 194;
                break;
            case 582:
                r += 19400582L * i + n % 195;
                break;
            case 585:
                r += 19500585L * i + n % 196;
                break;
            case 588:
                r += 19600588L * i + n % 197;
                break;
            case 591:
                r += 19700591L * i + n % 198;
                break;
            case 594:
                r += 19800594L * i + n % 199;
                break;
            case 597:
                r += 19900597L * i + n % 200;
                break;
            case 600:
                r += 20000600L * i + n % 201;
                break;
            case 603:
                r += 20100603L * i + n % 202;
                break;
            case 606:
                r += 20200606L * i + n % 203;
                break;
            case 609:
                r += 20300609L * i + n % 204;
                break;
            case 612:
                r += 20400612L * i + n % 205;
                break;
            case 615:
                r += 20500615L * i + n % 206;
                break;
            case 618:
                r += 20600618L * i + n % 207;
                break;
            case 621:
                r += 20700621L * i + n % 208;
                break;
            case 624:
                r += 20800624L * i + n % 209;
                break;
            case 627:
                r += 20900627L * i + n % 210;
                break;
            case 630:
                r += 21000630L * i + n % 211;
                break;
            case 633:
                r += 21100633L * i + n % 212;
                break;
            case 636:
                r += 21200636L * i + n % 213;
                break;
            case 639:
                r += 21300639L * i + n % 214;
                break;
            case 642:
                r += 21400642L * i + n % 215;
                break;
            case 645:
                r += 21500645L * i + n % 216;
                break;
            case 648:
                r += 21600648L * i + n % 217;
                break;
            case 651:
                r += 21700651L * i + n % 218;
                break;
            case 654:
                r += 21800654L * i + n % 219;
                break;
            case 657:
                r += 21900657L * i + n % 220;
                break;
            case 660:
                r += 22000660L * i + n % 221;
                break;
            case 663:
                r += 22100663L * i + n % 222;
                break;
            case 666:
                r += 22200666L * i + n % 223;
                break;
            case 669:
                r += 22300669L * i + n % 224;
                break;
            case 672:
                r += 22400672L * i + n % 225;
                break;
            case 675:
                r += 22500675L * i + n % 226;
                break;
            case 678:
                r += 22600678L * i + n % 227;
                break;
            case 681:
                r += 22700681L * i + n % 228;
                break;
            case 684:
                r += 22800684L * i + n % 229;
                break;
            case 687:
                r += 22900687L * i + n % 230;
                break;
            case 690:
                r += 23000690L * i + n % 231;
                break;
            case 693:
                r += 23100693L * i + n % 232;
                break;
            case 696:
                r += 23200696L * i + n % 233;
                break;
            case 699:
                r += 23300699L * i + n % 234;
                break;
            case 702:
                r += 23400702L * i + n % 235;
                break;
            case 705:
                r += 23500705L * i + n % 236;
                break;
            case 708:
                r += 23600708L * i + n % 237;
                break;
            case 711:
                r += 23700711L * i + n % 238;
                break;
            case 714:
                r += 23800714L * i + n % 239;
                break;
            case 717:
                r += 23900717L * i + n % 240;
                break;
            case 720:
                r += 24000720L * i + n % 241;
                break;
            case 723:
                r += 24100723L * i + n % 242;
                break;
            case 726:
                r += 24200726L * i + n % 243;
                break;
            case 729:
                r += 24300729L * i + n % 244;
                break;
            case 732:
                r += 24400732L * i + n % 245;
                break;
            case 735:
                r += 24500735L * i + n % 246;
                break;
            case 738:
                r += 24600738L * i + n % 247;
                break;
            case 741:
                r += 24700741L * i + n % 248;
                break;
            case 744:
                r += 24800744L * i + n % 249;
                break;
            case 747:
                r += 24900747L * i + n % 250;
                break;
            case 750:
                r += 25000750L * i + n % 251;
                break;
            case 753:
                r += 25100753L * i + n % 252;
                break;
            case 756:
                r += 25200756L * i + n % 253;
                break;
            case 759:
                r += 25300759L * i + n % 254;
                break;
            case 762:
                r += 25400762L * i + n % 255;
                break;
            case 765:
                r += 25500765L * i + n % 256;
                break;
            case 768:
                r += 25600768L * i + n % 257;
                break;
            case 771:
                r += 25700771L * i + n % 258;
                break;
            case 774:
                r += 25800774L * i + n % 259;
                break;
            case 777:
                r += 25900777L * i + n % 260;
                break;
            case 780:
                r += 26000780L * i + n % 261;
                break;
            case 783:
                r += 26100783L * i + n % 262;
                break;
            case 786:
                r += 26200786L * i + n % 263;
                break;
            case 789:
                r += 26300789L * i + n % 264;
                break;
            case 792:
                r += 26400792L * i + n % 265;
                break;
            case 795:
                r += 26500795L * i + n % 266;
                break;
            case 798:
                r += 26600798L * i + n % 267;
                break;
            case 801:
                r += 26700801L * i + n % 268;
                break;
            case 804:
                r += 26800804L * i + n % 269;
                break;
            case 807:
                r += 26900807L * i + n % 270;
                break;
            case 810:
                r += 27000810L * i + n % 271;
                break;
            case 813:
                r += 27100813L * i + n % 272;
                break;
            case 816:
                r += 27200816L * i + n % 273;
                break;
            case 819:
                r += 27300819L * i + n % 274;
                break;
            case 822:
                r += 27400822L * i + n % 275;
                break;
            case 825:
                r += 27500825L * i + n % 276;
                break;
            case 828:
                r += 27600828L * i + n % 277;
                break;
            case 831:
                r += 27700831L * i + n % 278;
                break;
            case 834:
                r += 27800834L * i + n % 279;
                break;
            case 837:
                r += 27900837L * i + n % 280;
                break;
            case 840:
                r += 28000840L * i + n % 281;
                break;
            case 843:
                r += 28100843L * i + n % 282;
                break;
            case 846:
                r += 28200846L * i + n % 283;
                break;
            case 849:
                r += 28300849L * i + n % 284;
                break;
            case 852:
                r += 28400852L * i + n % 285;
                break;
            case 855:
                r += 28500855L * i + n % 286;
                break;
            case 858:
                r += 28600858L * i + n % 287;
                break;
            case 861:
                r += 28700861L * i + n % 288;
                break;
            case 864:
                r += 28800864L * i + n % 289;
                break;
            case 867:
                r += 28900867L * i + n % 290;
                break;
            case 870:
                r += 29000870L * i + n % 291;
                break;
            case 873:
                r += 29100873L * i + n % 292;
                break;
            case 876:
                r += 29200876L * i + n % 293;
                break;
            case 879:
                r += 29300879L * i + n % 294;
                break;
            case 882:
                r += 29400882L * i + n % 295;
                break;
            case 885:
                r += 29500885L * i + n % 296;
                break;
            case 888:
                r += 29600888L * i + n % 297;
                break;
            case 891:
                r += 29700891L * i + n % 298;
                break;
            case 894:
                r += 29800894L * i + n % 299;
                break;
            case 897:
                r += 29900897L * i + n % 300;
                break;
            case 900:
                r += 30000900L * i + n % 301;
                break;
            case 903:
                r += 30100903L * i + n % 302;
                break;
            case 906:
                r += 30200906L * i + n % 303;
                break;
            case 909:
                r += 30300909L * i + n % 304;
                break;
            case 912:
                r += 30400912L * i + n % 305;
                break;
            case 915:
                r += 30500915L * i + n % 306;
                break;
            case 918:
                r += 30600918L * i + n % 307;
                break;
            case 921:
                r += 30700921L * i + n % 308;
                break;
            case 924:
                r += 30800924L * i + n % 309;
                break;
            case 927:
                r += 30900927L * i + n % 310;
                break;
            case 930:
                r += 31000930L * i + n % 311;
                break;
            case 933:
                r += 31100933L * i + n % 312;
                break;
            case 936:
                r += 31200936L * i + n % 313;
                break;
            case 939:
                r += 31300939L * i + n % 314;
                break;
            case 942:
                r += 31400942L * i + n % 315;
                break;
            case 945:
                r += 31500945L * i + n % 316;
                break;
            case 948:
                r += 31600948L * i + n % 317;
                break;
            case 951:
                r += 31700951L * i + n % 318;
                break;
            case 954:
                r += 31800954L * i + n % 319;
                break;
            case 957:
                r += 31900957L * i + n % 320;
                break;
            case 960:
                r += 32000960L * i + n % 321;
                break;
            case 963:
                r += 32100963L * i + n % 322;
                break;
            case 966:
                r += 32200966L * i + n % 323;
                break;
            case 969:
                r += 32300969L * i + n % 324;
                break;
            case 972:
                r += 32400972L * i + n % 325;
                break;
            case 975:
                r += 32500975L * i + n % 326;
                break;
            case 978:
                r += 32600978L * i + n % 327;
                break;
            case 981:
                r += 32700981L * i + n % 328;
                break;
            case 984:
                r += 32800984L * i + n % 329;
                break;
            case 987:
                r += 32900987L * i + n % 330;
                break;
            case 990:
                r += 33000990L * i + n % 331;
                break;
            case 993:
                r += 33100993L * i + n % 332;
                break;
            case 996:
                r += 33200996L * i + n % 333;
                break;
            case 999:
                r += 33300999L * i + n % 334;
                break;
            case 1002:
                r += 33401002L * i + n % 335;
                break;
            case 1005:
                r += 33501005L * i + n % 336;
                break;
            case 1008:
                r += 33601008L * i + n % 337;
                break;
            case 1011:
                r += 33701011L * i + n % 338;
                break;
            case 1014:
                r += 33801014L * i + n % 339;
                break;
            case 1017:
                r += 33901017L * i + n % 340;
                break;
            case 1020:
                r += 34001020L * i + n % 341;
                break;
            case 1023:
                r += 34101023L * i + n % 342;
                break;
            case 1026:
                r += 34201026L * i + n % 343;
                break;
            case 1029:
                r += 34301029L * i + n % 344;
                break;
            case 1032:
                r += 34401032L * i + n % 345;
                break;
            case 1035:
                r += 34501035L * i + n % 346;
                break;
            case 1038:
                r += 34601038L * i + n % 347;
                break;
            case 1041:
                r += 34701041L * i + n % 348;
                break;
            case 1044:
                r += 34801044L * i + n % 349;
                break;
            case 1047:
                r += 34901047L * i + n % 350;
                break;
            case 1050:
                r += 35001050L * i + n % 351;
                break;
            case 1053:
                r += 35101053L * i + n % 352;
                break;
            case 1056:
                r += 35201056L * i + n % 353;
                break;
            case 1059:
                r += 35301059L * i + n % 354;
                break;
            case 1062:
                r += 35401062L * i + n % 355;
                break;
            case 1065:
                r += 35501065L * i + n % 356;
                break;
            case 1068:
                r += 35601068L * i + n % 357;
                break;
            case 1071:
                r += 35701071L * i + n % 358;
                break;
            case 1074:
                r += 35801074L * i + n % 359;
                break;
            case 1077:
                r += 35901077L * i + n % 360;
                break;
            case 1080:
                r += 36001080L * i + n % 361;
                break;
            case 1083:
                r += 36101083L * i + n % 362;
                break;
            case 1086:
                r += 36201086L * i + n % 363;
                break;
            case 1089:
                r += 36301089L * i + n % 364;
                break;
            case 1092:
                r += 36401092L * i + n % 365;
                break;
            case 1095:
                r += 36501095L * i + n % 366;
                break;
            case 1098:
                r += 36601098L * i + n % 367;
                break;
            case 1101:
                r += 36701101L * i + n % 368;
                break;
            case 1104:
                r += 36801104L * i + n % 369;
                break;
            case 1107:
                r += 36901107L * i + n % 370;
                break;
            case 1110:
                r += 37001110L * i + n % 371;
                break;
            case 1113:
                r += 37101113L * i + n % 372;
                break;
            case 1116:
                r += 37201116L * i + n % 373;
                break;
            case 1119:
                r += 37301119L * i + n % 374;
                break;
            case 1122:
                r += 37401122L * i + n % 375;
                break;
            case 1125:
                r += 37501125L * i + n % 376;
                break;
            case 1128:
                r += 37601128L * i + n % 377;
                break;
            case 1131:
                r += 37701131L * i + n % 378;
                break;
            case 1134:
                r += 37801134L * i + n % 379;
                break;
            case 1137:
                r += 37901137L * i + n % 380;
                break;
            case 1140:
                r += 38001140L * i + n % 381;
                break;
            case 1143:
                r += 38101143L * i + n % 382;
                break;
            case 1146:
                r += 38201146L * i + n % 383;
                break;
            case 1149:
                r += 38301149L * i + n % 384;
                break;
            case 1152:
                r += 38401152L * i + n % 385;
                break;
            case 1155:
                r += 38501155L * i + n % 386;
                break;
            case 1158:
                r += 38601158L * i + n % 387;
                break;
            case 1161:
                r += 38701161L * i + n % 388;
                break;
            case 1164:
                r += 38801164L * i + n % 389;
                break;
            case 1167:
                r += 38901167L * i + n % 390;
                break;
            case 1170:
                r += 39001170L * i + n % 391;
                break;
            case 1173:
                r += 39101173L * i + n % 392;
                break;
            case 1176:
                r += 39201176L * i + n % 393;
                break;
            case 1179:
                r += 39301179L * i + n % 394;
                break;
            case 1182:
                r += 39401182L * i + n % 395;
                break;
            case 1185:
                r += 39501185L * i + n % 396;
                break;
            case 1188:
                r += 39601188L * i + n % 397;
                break;
            case 1191:
                r += 39701191L * i + n % 398;
                break;
            case 1194:
                r += 39801194L * i + n % 399;
                break;
            case 1197:
                r += 39901197L * i + n % 400;
                break;
            default:
                r--;
            }
            if ((r & 1) == 0)
                r ^= 7919L;
            else if (r % 3 == 0)
                continue;
            if ((r & 2) == 1)
                r ^= 15838L;
            else if (r % 4 == 0)
                continue;
            if ((r & 3) == 1)
                r ^= 23757L;
            else if (r % 5 == 0)
                continue;
            if ((r & 4) == 2)
                r ^= 31676L;
            else if (r % 6 == 0)
                continue;
            if ((r & 5) == 2)
                r ^= 39595L;
            else if (r % 7 == 0)
                continue;
            if ((r & 6) == 3)
                r ^= 47514L;
            else if (r % 8 == 0)
                continue;
            if ((r & 7) == 3)
                r ^= 55433L;
            else if (r % 9 == 0)
                continue;
            if ((r & 8) == 4)
                r ^= 63352L;
            else if (r % 10 == 0)
                continue;
            if ((r & 9) == 4)
                r ^= 71271L;
            else if (r % 11 == 0)
                continue;
            if ((r & 10) == 5)
                r ^= 79190L;
            else if (r % 12 == 0)
                continue;
            if ((r & 11) == 5)
                r ^= 87109L;
            else if (r % 13 == 0)
                continue;
            if ((r & 12) == 6)
                r ^= 95028L;
            else if (r % 14 == 0)
                continue;
            if ((r & 13) == 6)
                r ^= 102947L;
            else if (r % 15 == 0)
                continue;
            if ((r & 14) == 7)
                r ^= 110866L;
            else if (r % 16 == 0)
                continue;
            if ((r & 15) == 7)
                r ^= 118785L;
            else if (r % 17 == 0)
                continue;
            if ((r & 16) == 8)
                r ^= 126704L;
            else if (r % 18 == 0)
                continue;
            if ((r & 17) == 8)
                r ^= 134623L;
            else if (r % 19 == 0)
                continue;
            if ((r & 18) == 9)
                r ^= 142542L;
            else if (r % 20 == 0)
                continue;
            if ((r & 19) == 9)
                r ^= 150461L;
            else if (r % 21 == 0)
                continue;
            if ((r & 20) == 10)
                r ^= 158380L;
            else if (r % 22 == 0)
                continue;
            if ((r & 21) == 10)
                r ^= 166299L;
            else if (r % 23 == 0)
                continue;
            if ((r & 22) == 11)
                r ^= 174218L;
            else if (r % 24 == 0)
                continue;
            if ((r & 23) == 11)
                r ^= 182137L;
            else if (r % 25 == 0)
                continue;
            if ((r & 24) == 12)
                r ^= 190056L;
            else if (r % 26 == 0)
                continue;
            if ((r & 25) == 12)
                r ^= 197975L;
            else if (r % 27 == 0)
                continue;
            if ((r & 26) == 13)
                r ^= 205894L;
            else if (r % 28 == 0)
                continue;
            if ((r & 27) == 13)
                r ^= 213813L;
            else if (r % 29 == 0)
                continue;
            if ((r & 28) == 14)
                r ^= 221732L;
            else if (r % 30 == 0)
                continue;
            if ((r & 29) == 14)
                r ^= 229651L;
            else if (r % 31 == 0)
                continue;
            if ((r & 30) == 15)
                r ^= 237570L;
            else if (r % 32 == 0)
                continue;
            if ((r & 31) == 15)
                r ^= 245489L;
            else if (r % 33 == 0)
                continue;
            if ((r & 32) == 16)
                r ^= 253408L;
            else if (r % 34 == 0)
                continue;
            if ((r & 33) == 16)
                r ^= 261327L;
            else if (r % 35 == 0)
                continue;
            if ((r & 34) == 17)
                r ^= 269246L;
            else if (r % 36 == 0)
                continue;
            if ((r & 35) == 17)
                r ^= 277165L;
            else if (r % 37 == 0)
                continue;
            if ((r & 36) == 18)
                r ^= 285084L;
            else if (r % 38 == 0)
                continue;
            if ((r & 37) == 18)
                r ^= 293003L;
            else if (r % 39 == 0)
                continue;
            if ((r & 38) == 19)
                r ^= 300922L;
            else if (r % 40 == 0)
                continue;
            if ((r & 39) == 19)
                r ^= 308841L;
            else if (r % 41 == 0)
                continue;
            if ((r & 40) == 20)
                r ^= 316760L;
            else if (r % 42 == 0)
                continue;
            if ((r & 41) == 20)
                r ^= 324679L;
            else if (r % 43 == 0)
                continue;
            if ((r & 42) == 21)
                r ^= 332598L;
            else if (r % 44 == 0)
                continue;
            if ((r & 43) == 21)
                r ^= 340517L;
            else if (r % 45 == 0)
                continue;
            if ((r & 44) == 22)
                r ^= 348436L;
            else if (r % 46 == 0)
                continue;
            if ((r & 45) == 22)
                r ^= 356355L;
            else if (r % 47 == 0)
                continue;
            if ((r & 46) == 23)
                r ^= 364274L;
            else if (r % 48 == 0)
                continue;
            if ((r & 47) == 23)
                r ^= 372193L;
            else if (r % 49 == 0)
                continue;
            if ((r & 48) == 24)
                r ^= 380112L;
            else if (r % 50 == 0)
                continue;
            if ((r & 49) == 24)
                r ^= 388031L;
            else if (r % 51 == 0)
                continue;
            if ((r & 50) == 25)
                r ^= 395950L;
            else if (r % 52 == 0)
                continue;
            if ((r & 51) == 25)
                r ^= 403869L;
            else if (r % 53 == 0)
                continue;
            if ((r & 52) == 26)
                r ^= 411788L;
            else if (r % 54 == 0)
                continue;
            if ((r & 53) == 26)
                r ^= 419707L;
            else if (r % 55 == 0)
                continue;
            if ((r & 54) == 27)
                r ^= 427626L;
            else if (r % 56 == 0)
                continue;
            if ((r & 55) == 27)
                r ^= 435545L;
            else if (r % 57 == 0)
                continue;
            if ((r & 56) == 28)
                r ^= 443464L;
            else if (r % 58 == 0)
                continue;
            if ((r & 57) == 28)
                r ^= 451383L;
            else if (r % 59 == 0)
                continue;
            if ((r & 58) == 29)
                r ^= 459302L;
            else if (r % 60 == 0)
                continue;
            if ((r & 59) == 29)
                r ^= 467221L;
            else if (r % 61 == 0)
                continue;
            if ((r & 60) == 30)
                r ^= 475140L;
            else if (r % 62 == 0)
                continue;
            if ((r & 61) == 30)
                r ^= 483059L;
            else if (r % 63 == 0)
                continue;
            if ((r & 62) == 31)
                r ^= 490978L;
            else if (r % 64 == 0)
                continue;
            if ((r & 63) == 31)
                r ^= 498897L;
            else if (r % 65 == 0)
                continue;
            if ((r & 64) == 32)
                r ^= 506816L;
            else if (r % 66 == 0)
                continue;
            if ((r & 65) == 32)
                r ^= 514735L;
            else if (r % 67 == 0)
                continue;
            if ((r & 66) == 33)
                r ^= 522654L;
            else if (r % 68 == 0)
                continue;
            if ((r & 67) == 33)
                r ^= 530573L;
            else if (r % 69 == 0)
                continue;
            if ((r & 68) == 34)
                r ^= 538492L;
            else if (r % 70 == 0)
                continue;
            if ((r & 69) == 34)
                r ^= 546411L;
            else if (r % 71 == 0)
                continue;
            if ((r & 70) == 35)
                r ^= 554330L;
            else if (r % 72 == 0)
                continue;
            if ((r & 71) == 35)
                r ^= 562249L;
            else if (r % 73 == 0)
                continue;
            if ((r & 72) == 36)
                r ^= 570168L;
            else if (r % 74 == 0)
                continue;
            if ((r & 73) == 36)
                r ^= 578087L;
            else if (r % 75 == 0)
                continue;
            if ((r & 74) == 37)
                r ^= 586006L;
            else if (r % 76 == 0)
                continue;
            if ((r & 75) == 37)
                r ^= 593925L;
            else if (r % 77 == 0)
                continue;
            if ((r & 76) == 38)
                r ^= 601844L;
            else if (r % 78 == 0)
                continue;
            if ((r & 77) == 38)
                r ^= 609763L;
            else if (r % 79 == 0)
                continue;
            if ((r & 78) == 39)
                r ^= 617682L;
            else if (r % 80 == 0)
                continue;
            if ((r & 79) == 39)
                r ^= 625601L;
            else if (r % 81 == 0)
                continue;
            if ((r & 80) == 40)
                r ^= 633520L;
            else if (r % 82 == 0)
                continue;
            if ((r & 81) == 40)
                r ^= 641439L;
            else if (r % 83 == 0)
                continue;
            if ((r & 82) == 41)
                r ^= 649358L;
            else if (r % 84 == 0)
                continue;
            if ((r & 83) == 41)
                r ^= 657277L;
            else if (r % 85 == 0)
                continue;
            if ((r & 84) == 42)
                r ^= 665196L;
            else if (r % 86 == 0)
                continue;
            if ((r & 85) == 42)
                r ^= 673115L;
            else if (r % 87 == 0)
                continue;
            if ((r & 86) == 43)
                r ^= 681034L;
            else if (r % 88 == 0)
                continue;
            if ((r & 87) == 43)
                r ^= 688953L;
            else if (r % 89 == 0)
                continue;
            if ((r & 88) == 44)
                r ^= 696872L;
            else if (r % 90 == 0)
                continue;
            if ((r & 89) == 44)
                r ^= 704791L;
            else if (r % 91 == 0)
                continue;
            if ((r & 90) == 45)
                r ^= 712710L;
            else if (r % 92 == 0)
                continue;
            if ((r & 91) == 45)
                r ^= 720629L;
            else if (r % 93 == 0)
                continue;
            if ((r & 92) == 46)
                r ^= 728548L;
            else if (r % 94 == 0)
                continue;
            if ((r & 93) == 46)
                r ^= 736467L;
            else if (r % 95 == 0)
                continue;
            if ((r & 94) == 47)
                r ^= 744386L;
            else if (r % 96 == 0)
                continue;
            if ((r & 95) == 47)
                r ^= 752305L;
            else if (r % 97 == 0)
                continue;
            if ((r & 96) == 48)
                r ^= 760224L;
            else if (r % 98 == 0)
                continue;
            if ((r & 97) == 48)
                r ^= 768143L;
            else if (r % 99 == 0)
                continue;
            if ((r & 98) == 49)
                r ^= 776062L;
            else if (r % 100 == 0)
                continue;
            if ((r & 99) == 49)
                r ^= 783981L;
            else if (r % 101 == 0)
                continue;
            if ((r & 100) == 50)
                r ^= 791900L;
            else if (r % 102 == 0)
                continue;
            if ((r & 101) == 50)
                r ^= 799819L;
            else if (r % 103 == 0)
                continue;
            if ((r & 102) == 51)
                r ^= 807738L;
            else if (r % 104 == 0)
                continue;
            if ((r & 103) == 51)
                r ^= 815657L;
            else if (r % 105 == 0)
                continue;
            if ((r & 104) == 52)
                r ^= 823576L;
            else if (r % 106 == 0)
                continue;
            if ((r & 105) == 52)
                r ^= 831495L;
            else if (r % 107 == 0)
                continue;
            if ((r & 106) == 53)
                r ^= 839414L;
            else if (r % 108 == 0)
                continue;
            if ((r & 107) == 53)
                r ^= 847333L;
            else if (r % 109 == 0)
                continue;
            if ((r & 108) == 54)
                r ^= 855252L;
            else if (r % 110 == 0)
                continue;
            if ((r & 109) == 54)
                r ^= 863171L;
            else if (r % 111 == 0)
                continue;
            if ((r & 110) == 55)
                r ^= 871090L;
            else if (r % 112 == 0)
                continue;
            if ((r & 111) == 55)
                r ^= 879009L;
            else if (r % 113 == 0)
                continue;
            if ((r & 112) == 56)
                r ^= 886928L;
            else if (r % 114 == 0)
                continue;
            if ((r & 113) == 56)
                r ^= 894847L;
            else if (r % 115 == 0)
                continue;
            if ((r & 114) == 57)
                r ^= 902766L;
            else if (r % 116 == 0)
                continue;
            if ((r & 115) == 57)
                r ^= 910685L;
            else if (r % 117 == 0)
                continue;
            if ((r & 116) == 58)
                r ^= 918604L;
            else if (r % 118 == 0)
                continue;
            if ((r & 117) == 58)
                r ^= 926523L;
            else if (r % 119 == 0)
                continue;
            if ((r & 118) == 59)
                r ^= 934442L;
            else if (r % 120 == 0)
                continue;
            if ((r & 119) == 59)
                r ^= 942361L;
            else if (r % 121 == 0)
                continue;
            if ((r & 120) == 60)
                r ^= 950280L;
            else if (r % 122 == 0)
                continue;
            if ((r & 121) == 60)
                r ^= 958199L;
            else if (r % 123 == 0)
                continue;
            if ((r & 122) == 61)
                r ^= 966118L;
            else if (r % 124 == 0)
                continue;
            if ((r & 123) == 61)
                r ^= 974037L;
            else if (r % 125 == 0)
                continue;
            if ((r & 124) == 62)
                r ^= 981956L;
            else if (r % 126 == 0)
                continue;
            if ((r & 125) == 62)
                r ^= 989875L;
            else if (r % 127 == 0)
                continue;
            if ((r & 126) == 63)
                r ^= 997794L;
            else if (r % 128 == 0)
                continue;
            if ((r & 127) == 63)
                r ^= 1005713L;
            else if (r % 129 == 0)
                continue;
            if ((r & 128) == 64)
                r ^= 1013632L;
            else if (r % 130 == 0)
                continue;
            if ((r & 129) == 64)
                r ^= 1021551L;
            else if (r % 131 == 0)
                continue;
            if ((r & 130) == 65)
                r ^= 1029470L;
            else if (r % 132 == 0)
                continue;
            if ((r & 131) == 65)
                r ^= 1037389L;
            else if (r % 133 == 0)
                continue;
            if ((r & 132) == 66)
                r ^= 1045308L;
            else if (r % 134 == 0)
                continue;
            if ((r & 133) == 66)
                r ^= 1053227L;
            else if (r % 135 == 0)
                continue;
            if ((r & 134) == 67)
                r ^= 1061146L;
            else if (r % 136 == 0)
                continue;
            if ((r & 135) == 67)
                r ^= 1069065L;
            else if (r % 137 == 0)
                continue;
            if ((r & 136) == 68)
                r ^= 1076984L;
            else if (r % 138 == 0)
                continue;
            if ((r & 137) == 68)
                r ^= 1084903L;
            else if (r % 139 == 0)
                continue;
            if ((r & 138) == 69)
                r ^= 1092822L;
            else if (r % 140 == 0)
                continue;
            if ((r & 139) == 69)
                r ^= 1100741L;
            else if (r % 141 == 0)
                continue;
            if ((r & 140) == 70)
                r ^= 1108660L;
            else if (r % 142 == 0)
                continue;
            if ((r & 141) == 70)
                r ^= 1116579L;
            else if (r % 143 == 0)
                continue;
            if ((r & 142) == 71)
                r ^= 1124498L;
            else if (r % 144 == 0)
                continue;
            if ((r & 143) == 71)
                r ^= 1132417L;
            else if (r % 145 == 0)
                continue;
            if ((r & 144) == 72)
                r ^= 1140336L;
            else if (r % 146 == 0)
                continue;
            if ((r & 145) == 72)
                r ^= 1148255L;
            else if (r % 147 == 0)
                continue;
            if ((r & 146) == 73)
                r ^= 1156174L;
            else if (r % 148 == 0)
                continue;
            if ((r & 147) == 73)
                r ^= 1164093L;
            else if (r % 149 == 0)
                continue;
            if ((r & 148) == 74)
                r ^= 1172012L;
            else if (r % 150 == 0)
                continue;
            if ((r & 149) == 74)
                r ^= 1179931L;
            else if (r % 151 == 0)
                continue;
            if ((r & 150) == 75)
                r ^= 1187850L;
            else if (r % 152 == 0)
                continue;
            if ((r & 151) == 75)
                r ^= 1195769L;
            else if (r % 153 == 0)
                continue;
            if ((r & 152) == 76)
                r ^= 1203688L;
            else if (r % 154 == 0)
                continue;
            if ((r & 153) == 76)
                r ^= 1211607L;
            else if (r % 155 == 0)
                continue;
            if ((r & 154) == 77)
                r ^= 1219526L;
            else if (r % 156 == 0)
                continue;
            if ((r & 155) == 77)
                r ^= 1227445L;
            else if (r % 157 == 0)
                continue;
            if ((r & 156) == 78)
                r ^= 1235364L;
            else if (r % 158 == 0)
                continue;
            if ((r & 157) == 78)
                r ^= 1243283L;
            else if (r % 159 == 0)
                continue;
            if ((r & 158) == 79)
                r ^= 1251202L;
            else if (r % 160 == 0)
                continue;
            if ((r & 159) == 79)
                r ^= 1259121L;
            else if (r % 161 == 0)
                continue;
            if ((r & 160) == 80)
                r ^= 1267040L;
            else if (r % 162 == 0)
                continue;
            if ((r & 161) == 80)
                r ^= 1274959L;
            else if (r % 163 == 0)
                continue;
            if ((r & 162) == 81)
                r ^= 1282878L;
            else if (r % 164 == 0)
                continue;
            if ((r & 163) == 81)
                r ^= 1290797L;
            else if (r % 165 == 0)
                continue;
            if ((r & 164) == 82)
                r ^= 1298716L;
            else if (r % 166 == 0)
                continue;
            if ((r & 165) == 82)
                r ^= 1306635L;
            else if (r % 167 == 0)
                continue;
            if ((r & 166) == 83)
                r ^= 1314554L;
            else if (r % 168 == 0)
                continue;
            if ((r & 167) == 83)
                r ^= 1322473L;
            else if (r % 169 == 0)
                continue;
            if ((r & 168) == 84)
                r ^= 1330392L;
            else if (r % 170 == 0)
                continue;
            if ((r & 169) == 84)
                r ^= 1338311L;
            else if (r % 171 == 0)
                continue;
            if ((r & 170) == 85)
                r ^= 1346230L;
            else if (r % 172 == 0)
                continue;
            if ((r & 171) == 85)
                r ^= 1354149L;
            else if (r % 173 == 0)
                continue;
            if ((r & 172) == 86)
                r ^= 1362068L;
            else if (r % 174 == 0)
                continue;
            if ((r & 173) == 86)
                r ^= 1369987L;
            else if (r % 175 == 0)
                continue;
            if ((r & 174) == 87)
                r ^= 1377906L;
            else if (r % 176 == 0)
                continue;
            if ((r & 175) == 87)
                r ^= 1385825L;
            else if (r % 177 == 0)
                continue;
            if ((r & 176) == 88)
                r ^= 1393744L;
            else if (r % 178 == 0)
                continue;
            if ((r & 177) == 88)
                r ^= 1401663L;
            else if (r % 179 == 0)
                continue;
            if ((r & 178) == 89)
                r ^= 1409582L;
            else if (r % 180 == 0)
                continue;
            if ((r & 179) == 89)
                r ^= 1417501L;
            else if (r % 181 == 0)
                continue;
            if ((r & 180) == 90)
                r ^= 1425420L;
            else if (r % 182 == 0)
                continue;
            if ((r & 181) == 90)
                r ^= 1433339L;
            else if (r % 183 == 0)
                continue;
            if ((r & 182) == 91)
                r ^= 1441258L;
            else if (r % 184 == 0)
                continue;
            if ((r & 183) == 91)
                r ^= 1449177L;
            else if (r % 185 == 0)
                continue;
            if ((r & 184) == 92)
                r ^= 1457096L;
            else if (r % 186 == 0)
                continue;
            if ((r & 185) == 92)
                r ^= 1465015L;
            else if (r % 187 == 0)
                continue;
            if ((r & 186) == 93)
                r ^= 1472934L;
            else if (r % 188 == 0)
                continue;
            if ((r & 187) == 93)
                r ^= 1480853L;
            else if (r % 189 == 0)
                continue;
            if ((r & 188) == 94)
                r ^= 1488772L;
            else if (r % 190 == 0)
                continue;
            if ((r & 189) == 94)
                r ^= 1496691L;
            else if (r % 191 == 0)
                continue;
            if ((r & 190) == 95)
                r ^= 1504610L;
            else if (r % 192 == 0)
                continue;
            if ((r & 191) == 95)
                r ^= 1512529L;
            else if (r % 193 == 0)
                continue;
            if ((r & 192) == 96)
                r ^= 1520448L;
            else if (r % 194 == 0)
                continue;
            if ((r & 193) == 96)
                r ^= 1528367L;
            else if (r % 195 == 0)
                continue;
            if ((r & 194) == 97)
                r ^= 1536286L;
            else if (r % 196 == 0)
                continue;
            if ((r & 195) == 97)
                r ^= 1544205L;
            else if (r % 197 == 0)
                continue;
            if ((r & 196) == 98)
                r ^= 1552124L;
            else if (r % 198 == 0)
                continue;
            if ((r & 197) == 98)
                r ^= 1560043L;
            else if (r % 199 == 0)
                continue;
            if ((r & 198) == 99)
                r ^= 1567962L;
            else if (r % 200 == 0)
                continue;
            if ((r & 199) == 99)
                r ^= 1575881L;
            else if (r % 201 == 0)
                continue;
            if ((r & 200) == 100)
                r ^= 1583800L;
            else if (r % 202 == 0)
                continue;
            if ((r & 201) == 100)
                r ^= 1591719L;
            else if (r % 203 == 0)
                continue;
            if ((r & 202) == 101)
                r ^= 1599638L;
            else if (r % 204 == 0)
                continue;
            if ((r & 203) == 101)
                r ^= 1607557L;
            else if (r % 205 == 0)
                continue;
            if ((r & 204) == 102)
                r ^= 1615476L;
            else if (r % 206 == 0)
                continue;
            if ((r & 205) == 102)
                r ^= 1623395L;
            else if (r % 207 == 0)
                continue;
            if ((r & 206) == 103)
                r ^= 1631314L;
            else if (r % 208 == 0)
                continue;
            if ((r & 207) == 103)
                r ^= 1639233L;
            else if (r % 209 == 0)
                continue;
            if ((r & 208) == 104)
                r ^= 1647152L;
            else if (r % 210 == 0)
                continue;
            if ((r & 209) == 104)
                r ^= 1655071L;
            else if (r % 211 == 0)
                continue;
            if ((r & 210) == 105)
                r ^= 1662990L;
            else if (r % 212 == 0)
                continue;
            if ((r & 211) == 105)
                r ^= 1670909L;
            else if (r % 213 == 0)
                continue;
            if ((r & 212) == 106)
                r ^= 1678828L;
            else if (r % 214 == 0)
                continue;
            if ((r & 213) == 106)
                r ^= 1686747L;
            else if (r % 215 == 0)
                continue;
            if ((r & 214) == 107)
                r ^= 1694666L;
            else if (r % 216 == 0)
                continue;
            if ((r & 215) == 107)
                r ^= 1702585L;
            else if (r % 217 == 0)
                continue;
            if ((r & 216) == 108)
                r ^= 1710504L;
            else if (r % 218 == 0)
                continue;
            if ((r & 217) == 108)
                r ^= 1718423L;
            else if (r % 219 == 0)
                continue;
            if ((r & 218) == 109)
                r ^= 1726342L;
            else if (r % 220 == 0)
                continue;
            if ((r & 219) == 109)
                r ^= 1734261L;
            else if (r % 221 == 0)
                continue;
            if ((r & 220) == 110)
                r ^= 1742180L;
            else if (r % 222 == 0)
                continue;
            if ((r & 221) == 110)
                r ^= 1750099L;
            else if (r % 223 == 0)
                continue;
            if ((r & 222) == 111)
                r ^= 1758018L;
            else if (r % 224 == 0)
                continue;
            if ((r & 223) == 111)
                r ^= 1765937L;
            else if (r % 225 == 0)
                continue;
            if ((r & 224) == 112)
                r ^= 1773856L;
            else if (r % 226 == 0)
                continue;
            if ((r & 225) == 112)
                r ^= 1781775L;
            else if (r % 227 == 0)
                continue;
            if ((r & 226) == 113)
                r ^= 1789694L;
            else if (r % 228 == 0)
                continue;
            if ((r & 227) == 113)
                r ^= 1797613L;
            else if (r % 229 == 0)
                continue;
            if ((r & 228) == 114)
                r ^= 1805532L;
            else if (r % 230 == 0)
                continue;
            if ((r & 229) == 114)
                r ^= 1813451L;
            else if (r % 231 == 0)
                continue;
            if ((r & 230) == 115)
                r ^= 1821370L;
            else if (r % 232 == 0)
                continue;
            if ((r & 231) == 115)
                r ^= 1829289L;
            else if (r % 233 == 0)
                continue;
            if ((r & 232) == 116)
                r ^= 1837208L;
            else if (r % 234 == 0)
                continue;
            if ((r & 233) == 116)
                r ^= 1845127L;
            else if (r % 235 == 0)
                continue;
            if ((r & 234) == 117)
                r ^= 1853046L;
            else if (r % 236 == 0)
                continue;
            if ((r & 235) == 117)
                r ^= 1860965L;
            else if (r % 237 == 0)
                continue;
            if ((r & 236) == 118)
                r ^= 1868884L;
            else if (r % 238 == 0)
                continue;
            if ((r & 237) == 118)
                r ^= 1876803L;
            else if (r % 239 == 0)
                continue;
            if ((r & 238) == 119)
                r ^= 1884722L;
            else if (r % 240 == 0)
                continue;
            if ((r & 239) == 119)
                r ^= 1892641L;
            else if (r % 241 == 0)
                continue;
            if ((r & 240) == 120)
                r ^= 1900560L;
            else if (r % 242 == 0)
                continue;
            if ((r & 241) == 120)
                r ^= 1908479L;
            else if (r % 243 == 0)
                continue;
            if ((r & 242) == 121)
                r ^= 1916398L;
            else if (r % 244 == 0)
                continue;
            if ((r & 243) == 121)
                r ^= 1924317L;
            else if (r % 245 == 0)
                continue;
            if ((r & 244) == 122)
                r ^= 1932236L;
            else if (r % 246 == 0)
                continue;
            if ((r & 245) == 122)
                r ^= 1940155L;
            else if (r % 247 == 0)
                continue;
            if ((r & 246) == 123)
                r ^= 1948074L;
            else if (r % 248 == 0)
                continue;
            if ((r & 247) == 123)
                r ^= 1955993L;
            else if (r % 249 == 0)
                continue;
            if ((r & 248) == 124)
                r ^= 1963912L;
            else if (r % 250 == 0)
                continue;
            if ((r & 249) == 124)
                r ^= 1971831L;
            else if (r % 251 == 0)
                continue;
            if ((r & 250) == 125)
                r ^= 1979750L;
            else if (r % 252 == 0)
                continue;
            if ((r & 251) == 125)
                r ^= 1987669L;
            else if (r % 253 == 0)
                continue;
            if ((r & 252) == 126)
                r ^= 1995588L;
            else if (r % 254 == 0)
                continue;
            if ((r & 253) == 126)
                r ^= 2003507L;
            else if (r % 255 == 0)
                continue;
            if ((r & 254) == 127)
                r ^= 2011426L;
            else if (r % 256 == 0)
                continue;
            if ((r & 255) == 127)
                r ^= 2019345L;
            else if (r % 257 == 0)
                continue;
            if ((r & 256) == 128)
                r ^= 2027264L;
            else if (r % 258 == 0)
                continue;
            if ((r & 257) == 128)
                r ^= 2035183L;
            else if (r % 259 == 0)
                continue;
            if ((r & 258) == 129)
                r ^= 2043102L;
            else if (r % 260 == 0)
                continue;
            if ((r & 259) == 129)
                r ^= 2051021L;
            else if (r % 261 == 0)
                continue;
            if ((r & 260) == 130)
                r ^= 2058940L;
            else if (r % 262 == 0)
                continue;
            if ((r & 261) == 130)
                r ^= 2066859L;
            else if (r % 263 == 0)
                continue;
            if ((r & 262) == 131)
                r ^= 2074778L;
            else if (r % 264 == 0)
                continue;
            if ((r & 263) == 131)
                r ^= 2082697L;
            else if (r % 265 == 0)
                continue;
            if ((r & 264) == 132)
                r ^= 2090616L;
            else if (r % 266 == 0)
                continue;
            if ((r & 265) == 132)
                r ^= 2098535L;
            else if (r % 267 == 0)
                continue;
            if ((r & 266) == 133)
                r ^= 2106454L;
            else if (r % 268 == 0)
                continue;
            if ((r & 267) == 133)
                r ^= 2114373L;
            else if (r % 269 == 0)
                continue;
            if ((r & 268) == 134)
                r ^= 2122292L;
            else if (r % 270 == 0)
                continue;
            if ((r & 269) == 134)
                r ^= 2130211L;
            else if (r % 271 == 0)
                continue;
            if ((r & 270) == 135)
                r ^= 2138130L;
            else if (r % 272 == 0)
                continue;
            if ((r & 271) == 135)
                r ^= 2146049L;
            else if (r % 273 == 0)
                continue;
            if ((r & 272) == 136)
                r ^= 2153968L;
            else if (r % 274 == 0)
                continue;
            if ((r & 273) == 136)
                r ^= 2161887L;
            else if (r % 275 == 0)
                continue;
            if ((r & 274) == 137)
                r ^= 2169806L;
            else if (r % 276 == 0)
                continue;
            if ((r & 275) == 137)
                r ^= 2177725L;
            else if (r % 277 == 0)
                continue;
            if ((r & 276) == 138)
                r ^= 2185644L;
            else if (r % 278 == 0)
                continue;
            if ((r & 277) == 138)
                r ^= 2193563L;
            else if (r % 279 == 0)
                continue;
            if ((r & 278) == 139)
                r ^= 2201482L;
            else if (r % 280 == 0)
                continue;
            if ((r & 279) == 139)
                r ^= 2209401L;
            else if (r % 281 == 0)
                continue;
            if ((r & 280) == 140)
                r ^= 2217320L;
            else if (r % 282 == 0)
                continue;
            if ((r & 281) == 140)
                r ^= 2225239L;
            else if (r % 283 == 0)
                continue;
            if ((r & 282) == 141)
                r ^= 2233158L;
            else if (r % 284 == 0)
                continue;
            if ((r & 283) == 141)
                r ^= 2241077L;
            else if (r % 285 == 0)
                continue;
            if ((r & 284) == 142)
                r ^= 2248996L;
            else if (r % 286 == 0)
                continue;
            if ((r & 285) == 142)
                r ^= 2256915L;
            else if (r % 287 == 0)
                continue;
            if ((r & 286) == 143)
                r ^= 2264834L;
            else if (r % 288 == 0)
                continue;
            if ((r & 287) == 143)
                r ^= 2272753L;
            else if (r % 289 == 0)
                continue;
            if ((r & 288) == 144)
                r ^= 2280672L;
            else if (r % 290 == 0)
                continue;
            if ((r & 289) == 144)
                r ^= 2288591L;
            else if (r % 291 == 0)
                continue;
            if ((r & 290) == 145)
                r ^= 2296510L;
            else if (r % 292 == 0)
                continue;
            if ((r & 291) == 145)
                r ^= 2304429L;
            else if (r % 293 == 0)
                continue;
            if ((r & 292) == 146)
                r ^= 2312348L;
            else if (r % 294 == 0)
                continue;
            if ((r & 293) == 146)
                r ^= 2320267L;
            else if (r % 295 == 0)
                continue;
            if ((r & 294) == 147)
                r ^= 2328186L;
            else if (r % 296 == 0)
                continue;
            if ((r & 295) == 147)
                r ^= 2336105L;
            else if (r % 297 == 0)
                continue;
            if ((r & 296) == 148)
                r ^= 2344024L;
            else if (r % 298 == 0)
                continue;
            if ((r & 297) == 148)
                r ^= 2351943L;
            else if (r % 299 == 0)
                continue;
            if ((r & 298) == 149)
                r ^= 2359862L;
            else if (r % 300 == 0)
                continue;
            if ((r & 299) == 149)
                r ^= 2367781L;
            else if (r % 301 == 0)
                continue;
            if ((r & 300) == 150)
                r ^= 2375700L;
            else if (r % 302 == 0)
                continue;
            if ((r & 301) == 150)
                r ^= 2383619L;
            else if (r % 303 == 0)
                continue;
            if ((r & 302) == 151)
                r ^= 2391538L;
            else if (r % 304 == 0)
                continue;
            if ((r & 303) == 151)
                r ^= 2399457L;
            else if (r % 305 == 0)
                continue;
            if ((r & 304) == 152)
                r ^= 2407376L;
            else if (r % 306 == 0)
                continue;
            if ((r & 305) == 152)
                r ^= 2415295L;
            else if (r % 307 == 0)
                continue;
            if ((r & 306) == 153)
                r ^= 2423214L;
            else if (r % 308 == 0)
                continue;
            if ((r & 307) == 153)
                r ^= 2431133L;
            else if (r % 309 == 0)
                continue;
            if ((r & 308) == 154)
                r ^= 2439052L;
            else if (r % 310 == 0)
                continue;
            if ((r & 309) == 154)
                r ^= 2446971L;
            else if (r % 311 == 0)
                continue;
            if ((r & 310) == 155)
                r ^= 2454890L;
            else if (r % 312 == 0)
                continue;
            if ((r & 311) == 155)
                r ^= 2462809L;
            else if (r % 313 == 0)
                continue;
            if ((r & 312) == 156)
                r ^= 2470728L;
            else if (r % 314 == 0)
                continue;
            if ((r & 313) == 156)
                r ^= 2478647L;
            else if (r % 315 == 0)
                continue;
            if ((r & 314) == 157)
                r ^= 2486566L;
            else if (r % 316 == 0)
                continue;
            if ((r & 315) == 157)
                r ^= 2494485L;
            else if (r % 317 == 0)
                continue;
            if ((r & 316) == 158)
                r ^= 2502404L;
            else if (r % 318 == 0)
                continue;
            if ((r & 317) == 158)
                r ^= 2510323L;
            else if (r % 319 == 0)
                continue;
            if ((r & 318) == 159)
                r ^= 2518242L;
            else if (r % 320 == 0)
                continue;
            if ((r & 319) == 159)
                r ^= 2526161L;
            else if (r % 321 == 0)
                continue;
            if ((r & 320) == 160)
                r ^= 2534080L;
            else if (r % 322 == 0)
                continue;
            if ((r & 321) == 160)
                r ^= 2541999L;
            else if (r % 323 == 0)
                continue;
            if ((r & 322) == 161)
                r ^= 2549918L;
            else if (r % 324 == 0)
                continue;
            if ((r & 323) == 161)
                r ^= 2557837L;
            else if (r % 325 == 0)
                continue;
            if ((r & 324) == 162)
                r ^= 2565756L;
            else if (r % 326 == 0)
                continue;
            if ((r & 325) == 162)
                r ^= 2573675L;
            else if (r % 327 == 0)
                continue;
            if ((r & 326) == 163)
                r ^= 2581594L;
            else if (r % 328 == 0)
                continue;
            if ((r & 327) == 163)
                r ^= 2589513L;
            else if (r % 329 == 0)
                continue;
            if ((r & 328) == 164)
                r ^= 2597432L;
            else if (r % 330 == 0)
                continue;
            if ((r & 329) == 164)
                r ^= 2605351L;
            else if (r % 331 == 0)
                continue;
            if ((r & 330) == 165)
                r ^= 2613270L;
            else if (r % 332 == 0)
                continue;
            if ((r & 331) == 165)
                r ^= 2621189L;
            else if (r % 333 == 0)
                continue;
            if ((r & 332) == 166)
                r ^= 2629108L;
            else if (r % 334 == 0)
                continue;
            if ((r & 333) == 166)
                r ^= 2637027L;
            else if (r % 335 == 0)
                continue;
            if ((r & 334) == 167)
                r ^= 2644946L;
            else if (r % 336 == 0)
                continue;
            if ((r & 335) == 167)
                r ^= 2652865L;
            else if (r % 337 == 0)
                continue;
            if ((r & 336) == 168)
                r ^= 2660784L;
            else if (r % 338 == 0)
                continue;
            if ((r & 337) == 168)
                r ^= 2668703L;
            else if (r % 339 == 0)
                continue;
            if ((r & 338) == 169)
                r ^= 2676622L;
            else if (r % 340 == 0)
                continue;
            if ((r & 339) == 169)
                r ^= 2684541L;
            else if (r % 341 == 0)
                continue;
            if ((r & 340) == 170)
                r ^= 2692460L;
            else if (r % 342 == 0)
                continue;
            if ((r & 341) == 170)
                r ^= 2700379L;
            else if (r % 343 == 0)
                continue;
            if ((r & 342) == 171)
                r ^= 2708298L;
            else if (r % 344 == 0)
                continue;
            if ((r & 343) == 171)
                r ^= 2716217L;
            else if (r % 345 == 0)
                continue;
            if ((r & 344) == 172)
                r ^= 2724136L;
            else if (r % 346 == 0)
                continue;
            if ((r & 345) == 172)
                r ^= 2732055L;
            else if (r % 347 == 0)
                continue;
            if ((r & 346) == 173)
                r ^= 2739974L;
            else if (r % 348 == 0)
                continue;
            if ((r & 347) == 173)
                r ^= 2747893L;
            else if (r % 349 == 0)
                continue;
            if ((r & 348) == 174)
                r ^= 2755812L;
            else if (r % 350 == 0)
                continue;
            if ((r & 349) == 174)
                r ^= 2763731L;
            else if (r % 351 == 0)
                continue;
            if ((r & 350) == 175)
                r ^= 2771650L;
            else if (r % 352 == 0)
                continue;
            if ((r & 351) == 175)
                r ^= 2779569L;
            else if (r % 353 == 0)
                continue;
            if ((r & 352) == 176)
                r ^= 2787488L;
            else if (r % 354 == 0)
                continue;
            if ((r & 353) == 176)
                r ^= 2795407L;
            else if (r % 355 == 0)
                continue;
            if ((r & 354) == 177)
                r ^= 2803326L;
            else if (r % 356 == 0)
                continue;
            if ((r & 355) == 177)
                r ^= 2811245L;
            else if (r % 357 == 0)
                continue;
            if ((r & 356) == 178)
                r ^= 2819164L;
            else if (r % 358 == 0)
                continue;
            if ((r & 357) == 178)
                r ^= 2827083L;
            else if (r % 359 == 0)
                continue;
            if ((r & 358) == 179)
                r ^= 2835002L;
            else if (r % 360 == 0)
                continue;
            if ((r & 359) == 179)
                r ^= 2842921L;
            else if (r % 361 == 0)
                continue;
            if ((r & 360) == 180)
                r ^= 2850840L;
            else if (r % 362 == 0)
                continue;
            if ((r & 361) == 180)
                r ^= 2858759L;
            else if (r % 363 == 0)
                continue;
            if ((r & 362) == 181)
                r ^= 2866678L;
            else if (r % 364 == 0)
                continue;
            if ((r & 363) == 181)
                r ^= 2874597L;
            else if (r % 365 == 0)
                continue;
            if ((r & 364) == 182)
                r ^= 2882516L;
            else if (r % 366 == 0)
                continue;
            if ((r & 365) == 182)
                r ^= 2890435L;
            else if (r % 367 == 0)
                continue;
            if ((r & 366) == 183)
                r ^= 2898354L;
            else if (r % 368 == 0)
                continue;
            if ((r & 367) == 183)
                r ^= 2906273L;
            else if (r % 369 == 0)
                continue;
            if ((r & 368) == 184)
                r ^= 2914192L;
            else if (r % 370 == 0)
                continue;
            if ((r & 369) == 184)
                r ^= 2922111L;
            else if (r % 371 == 0)
                continue;
            if ((r & 370) == 185)
                r ^= 2930030L;
            else if (r % 372 == 0)
                continue;
            if ((r & 371) == 185)
                r ^= 2937949L;
            else if (r % 373 == 0)
                continue;
            if ((r & 372) == 186)
                r ^= 2945868L;
            else if (r % 374 == 0)
                continue;
            if ((r & 373) == 186)
                r ^= 2953787L;
            else if (r % 375 == 0)
                continue;
            if ((r & 374) == 187)
                r ^= 2961706L;
            else if (r % 376 == 0)
                continue;
            if ((r & 375) == 187)
                r ^= 2969625L;
            else if (r % 377 == 0)
                continue;
            if ((r & 376) == 188)
                r ^= 2977544L;
            else if (r % 378 == 0)
                continue;
            if ((r & 377) == 188)
                r ^= 2985463L;
            else if (r % 379 == 0)
                continue;
            if ((r & 378) == 189)
                r ^= 2993382L;
            else if (r % 380 == 0)
                continue;
            if ((r & 379) == 189)
                r ^= 3001301L;
            else if (r % 381 == 0)
                continue;
            if ((r & 380) == 190)
                r ^= 3009220L;
            else if (r % 382 == 0)
                continue;
            if ((r & 381) == 190)
                r ^= 3017139L;
            else if (r % 383 == 0)
                continue;
            if ((r & 382) == 191)
                r ^= 3025058L;
            else if (r % 384 == 0)
                continue;
            if ((r & 383) == 191)
                r ^= 3032977L;
            else if (r % 385 == 0)
                continue;
            if ((r & 384) == 192)
                r ^= 3040896L;
            else if (r % 386 == 0)
                continue;
            if ((r & 385) == 192)
                r ^= 3048815L;
            else if (r % 387 == 0)
                continue;
            if ((r & 386) == 193)
                r ^= 3056734L;
            else if (r % 388 == 0)
                continue;
            if ((r & 387) == 193)
                r ^= 3064653L;
            else if (r % 389 == 0)
                continue;
            if ((r & 388) == 194)
                r ^= 3072572L;
            else if (r % 390 == 0)
                continue;
            if ((r & 389) == 194)
                r ^= 3080491L;
            else if (r % 391 == 0)
                continue;
            if ((r & 390) == 195)
                r ^= 3088410L;
            else if (r % 392 == 0)
                continue;
            if ((r & 391) == 195)
                r ^= 3096329L;
            else if (r % 393 == 0)
                continue;
            if ((r & 392) == 196)
                r ^= 3104248L;
            else if (r % 394 == 0)
                continue;
            if ((r & 393) == 196)
                r ^= 3112167L;
            else if (r % 395 == 0)
                continue;
            if ((r & 394) == 197)
                r ^= 3120086L;
            else if (r % 396 == 0)
                continue;
            if ((r & 395) == 197)
                r ^= 3128005L;
            else if (r % 397 == 0)
                continue;
            if ((r & 396) == 198)
                r ^= 3135924L;
            else if (r % 398 == 0)
                continue;
            if ((r & 397) == 198)
                r ^= 3143843L;
            else if (r % 399 == 0)
                continue;
            if ((r & 398) == 199)
                r ^= 3151762L;
            else if (r % 400 == 0)
                continue;
            if ((r & 399) == 199)
                r ^= 3159681L;
            else if (r % 401 == 0)
                continue;
            if ((r & 400) == 200)
                r ^= 3167600L;
            else if (r % 402 == 0)
                continue;
            if ((r & 401) == 200)
                r ^= 3175519L;
            else if (r % 403 == 0)
                continue;
            if ((r & 402) == 201)
                r ^= 3183438L;
            else if (r % 404 == 0)
                continue;
            if ((r & 403) == 201)
                r ^= 3191357L;
            else if (r % 405 == 0)
                continue;
            if ((r & 404) == 202)
                r ^= 3199276L;
            else if (r % 406 == 0)
                continue;
            if ((r & 405) == 202)
                r ^= 3207195L;
            else if (r % 407 == 0)
                continue;
            if ((r & 406) == 203)
                r ^= 3215114L;
            else if (r % 408 == 0)
                continue;
            if ((r & 407) == 203)
                r ^= 3223033L;
            else if (r % 409 == 0)
                continue;
            if ((r & 408) == 204)
                r ^= 3230952L;
            else if (r % 410 == 0)
                continue;
            if ((r & 409) == 204)
                r ^= 3238871L;
            else if (r % 411 == 0)
                continue;
            if ((r & 410) == 205)
                r ^= 3246790L;
            else if (r % 412 == 0)
                continue;
            if ((r & 411) == 205)
                r ^= 3254709L;
            else if (r % 413 == 0)
                continue;
            if ((r & 412) == 206)
                r ^= 3262628L;
            else if (r % 414 == 0)
                continue;
            if ((r & 413) == 206)
                r ^= 3270547L;
            else if (r % 415 == 0)
                continue;
            if ((r & 414) == 207)
                r ^= 3278466L;
            else if (r % 416 == 0)
                continue;
            if ((r & 415) == 207)
                r ^= 3286385L;
            else if (r % 417 == 0)
                continue;
            if ((r & 416) == 208)
                r ^= 3294304L;
            else if (r % 418 == 0)
                continue;
            if ((r & 417) == 208)
                r ^= 3302223L;
            else if (r % 419 == 0)
                continue;
            if ((r & 418) == 209)
                r ^= 3310142L;
            else if (r % 420 == 0)
                continue;
            if ((r & 419) == 209)
                r ^= 3318061L;
            else if (r % 421 == 0)
                continue;
        }
        return r;
    }

    public static void main(String[] args) {
        System.out.println(wide(5) + " " + big(3) + " " + big(100) + " " + concat(1, 2L, 'c', 1.5, "s", null, true));
    }

    static String concat(int i, long l, char c, double d, String s, Object o, boolean b) {
        return "" + i + l + c + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b + i + l + c + "x" + d + s + o + b;
    }
}
