/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an alternative needs. */
final class WhenText {

    private static final Pattern ANY = Pattern.compile("any ([\\w-]+)");
    private static final Pattern GIVEN = Pattern.compile("(?:([\\w-]+)\\.)?([\\w-]+)(?: is ([\\w|-]+))?");

    private WhenText() {}

    static List<When> read(YamlMap map, Names names) {
        List<When> all = new ArrayList<>();
        for (String text : map.texts("when")) {
            parse(text).filter(when -> known(map, when, names, text)).ifPresent(all::add);
            if (parse(text).isEmpty()) {
                wrong(map, text);
            }
        }
        return all;
    }

    private static Optional<When> parse(String text) {
        Matcher any = ANY.matcher(text);
        if (any.matches()) {
            return Optional.of(new When(Optional.of(any.group(1)), "", List.of()));
        }
        Matcher given = GIVEN.matcher(text);
        if (!given.matches()) {
            return Optional.empty();
        }
        List<String> words =
                given.group(3) == null ? List.of() : List.of(given.group(3).split("\\|"));
        return Optional.of(new When(Optional.ofNullable(given.group(1)), given.group(2), words));
    }

    private static boolean known(YamlMap map, When when, Names names, String text) {
        Optional<Input> input = names.input(when.input());
        boolean known = input.isPresent()
                && (when.words().isEmpty()
                        ? when.name().isEmpty() || input.get().properties().containsKey(when.name())
                        : names.words(when.input().map(id -> id + ".").orElse("") + when.name())
                                .containsAll(when.words()));
        if (!known) {
            wrong(map, text);
        }
        return known;
    }

    private static void wrong(YamlMap map, String text) {
        map.problem(
                "when",
                "'{1}' asks for nothing that is known here; write a property ('C_ad'), a choice ('cooling is air'), an item"
                        + " ('item is diesel'), with an input in front in figures ('unit.cooling is air'), or 'any heat'.",
                "“{1}”不是此处已知的条件；请写属性（C_ad）、选项（cooling is air）、项目（item is diesel），在指标中前加输入组（unit.cooling is air），或 any heat。",
                text);
    }
}
