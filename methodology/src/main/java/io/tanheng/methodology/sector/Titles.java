/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What a methodology calls its inputs, lines and figures in words: two of different kinds may share a code. */
record Titles(Map<String, Sentence> inputs, Map<String, Sentence> lines, Map<String, Sentence> figures) {

    static Titles of(Methodology methodology) {
        return new Titles(
                methodology.inputs().stream().collect(byCode(Input::id, Input::title)),
                methodology.lines().stream().collect(byCode(Line::code, Line::title)),
                methodology.figures().stream().collect(byCode(Figure::code, Figure::title)));
    }

    private static <T> Collector<T, ?, Map<String, Sentence>> byCode(
            Function<T, String> code, Function<T, Sentence> title) {
        return Collectors.toUnmodifiableMap(code, title);
    }

    Sentence input(String id) {
        return inputs.getOrDefault(id, Sentence.same(id));
    }

    Sentence line(String code) {
        return lines.getOrDefault(code, Sentence.same(code));
    }

    Sentence figure(String code) {
        return figures.getOrDefault(code, Sentence.same(code));
    }
}
