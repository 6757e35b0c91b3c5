/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

import io.tanheng.reporting.pages.words.Bytes;
import io.tanheng.telemetry.hj212.Hj212Flag;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the fields of an HJ 212 segment mean, in words. */
final class Hj212Meaning {

    /** A field's colour and meaning. */
    record Explained(String kind, String meaning, boolean wanted) {}

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final int SECOND_DIGITS = 14;

    private final FramePainter painter;
    private final Bytes bytes;
    private final Optional<Wanted> wanted;

    Hj212Meaning(FramePainter painter, Optional<Wanted> wanted) {
        this.painter = painter;
        this.bytes = painter.words().bytes();
        this.wanted = wanted;
    }

    Explained ofHeader(String name, String value) {
        return switch (name) {
            case "QN" -> plain("qn", time(value).map(bytes::qn).orElseGet(bytes::qnPlain));
            case "ST" -> plain("st", system(value));
            case "CN" -> plain("cn", command(value));
            case "PW" -> plain("pw", bytes.pw());
            case "MN" -> plain("mn", bytes.mn());
            case "Flag" -> plain("flag", flag(value));
            case "PNUM" -> plain("flag", bytes.pnum());
            case "PNO" -> plain("flag", bytes.pno());
            default -> plain("unknown", bytes.unknownMeans());
        };
    }

    Explained ofData(String name, String value) {
        if (name.equals("DataTime")) {
            return plain("time", time(value).map(bytes::dataTime).orElseGet(bytes::unknownMeans));
        }
        int dash = name.indexOf('-');
        if (dash < 0) {
            return plain("item", bytes.itemOther(painter.name(name)));
        }
        String parameter = name.substring(0, dash);
        String suffix = name.substring(dash + 1);
        if (suffix.equals("Flag")) {
            return new Explained("itemflag", bytes.itemFlag(flagWord(value)), false);
        }
        String title = painter.name(parameter);
        return statistic(suffix)
                .map(word -> new Explained("item", bytes.itemValue(title, word), isWanted(parameter, suffix)))
                .orElseGet(() -> plain("item", bytes.itemOther(title)));
    }

    /** A converted value is a parameter of its own, named with Zs before the statistic. */
    private boolean isWanted(String parameter, String suffix) {
        String converted = suffix.startsWith("Zs") ? "-Zs" : "";
        return wanted.filter(reading -> reading.parameter().equals(parameter + converted))
                .filter(reading -> suffix.endsWith(suffix(reading.statistic())))
                .isPresent();
    }

    private static String suffix(Statistic statistic) {
        return switch (statistic) {
            case SAMPLE -> "Rtd";
            case AVERAGE -> "Avg";
            case MINIMUM -> "Min";
            case MAXIMUM -> "Max";
            case TOTAL -> "Cou";
        };
    }

    private Optional<String> statistic(String suffix) {
        if (suffix.startsWith("Zs")) {
            return statistic(suffix.substring(2)).map(bytes::statisticZs);
        }
        return switch (suffix) {
            case "Rtd" -> Optional.of(bytes.statisticRtd());
            case "Avg" -> Optional.of(bytes.statisticAvg());
            case "Min" -> Optional.of(bytes.statisticMin());
            case "Max" -> Optional.of(bytes.statisticMax());
            case "Cou" -> Optional.of(bytes.statisticCou());
            default -> Optional.empty();
        };
    }

    private String system(String value) {
        return switch (value) {
            case "31" -> bytes.st31();
            case "22" -> bytes.st22();
            case "21" -> bytes.st21();
            case "32" -> bytes.st32();
            case "91" -> bytes.st91();
            default -> bytes.stOther();
        };
    }

    private String command(String value) {
        return switch (value) {
            case "2011" -> bytes.cn2011();
            case "2051" -> bytes.cn2051();
            case "2061" -> bytes.cn2061();
            case "2031" -> bytes.cn2031();
            default -> bytes.cnOther();
        };
    }

    private String flag(String value) {
        if (value.isEmpty() || value.length() > 3 || !value.chars().allMatch(Character::isDigit)) {
            return bytes.unknownMeans();
        }
        int number = Integer.parseInt(value);
        if (number > 255) {
            return bytes.unknownMeans();
        }
        Hj212Flag flag = Hj212Flag.of(number);
        return bytes.flag(
                value,
                version(flag.version()),
                flag.numbered() ? bytes.flagSplit() : bytes.flagWhole(),
                flag.acknowledged() ? bytes.flagAnswer() : bytes.flagNoAnswer());
    }

    private String version(int version) {
        return switch (version) {
            case 0 -> "HJ/T 212-2005";
            case 1 -> "HJ 212-2017";
            case 2 -> "HJ 212-2025";
            default -> bytes.flagVersionOther(Integer.toString(version));
        };
    }

    private String flagWord(String letter) {
        return Arrays.stream(DataFlag.values())
                .filter(flag -> letter.equals(Character.toString(flag.code())))
                .findFirst()
                .map(painter.words().states()::dataFlag)
                .orElseGet(bytes::unknownMeans);
    }

    private Optional<String> time(String digits) {
        if (digits.length() < SECOND_DIGITS) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.parse(digits.substring(0, SECOND_DIGITS), SECOND);
            return Optional.of(painter.siteZone()
                    .map(zone -> painter.show().moment(local.atZone(zone).toInstant(), zone))
                    .orElseGet(() -> painter.show().local(local)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Explained plain(String kind, String meaning) {
        return new Explained(kind, meaning, false);
    }
}
