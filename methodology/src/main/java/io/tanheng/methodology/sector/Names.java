/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been read of a methodology so far, and may thus be named by what follows. */
final class Names {

    final Map<String, Input> inputs = new LinkedHashMap<>();
    final Map<String, Line> lines = new LinkedHashMap<>();
    final Map<String, Unit> figures = new LinkedHashMap<>();

    /** The input whose records are at hand; absent for figures. */
    private Optional<Input> own = Optional.empty();

    final Map<String, Unit> steps = new LinkedHashMap<>();

    void enter(Input input) {
        own = Optional.of(input);
        steps.clear();
    }

    void leave() {
        own = Optional.empty();
        steps.clear();
    }

    Optional<Input> own() {
        return own;
    }

    Optional<Input> input(Optional<String> id) {
        return id.isEmpty() ? own : id.map(inputs::get);
    }

    /** The words that may stand in a place such as {@code item} or {@code unit.cooling}; none where it is unknown. */
    List<String> words(String place) {
        int dot = place.indexOf('.');
        String name = place.substring(dot + 1);
        Optional<Input> input = input(dot < 0 ? Optional.empty() : Optional.of(place.substring(0, dot)));
        if (name.equals("item")) {
            return input.map(found -> List.copyOf(found.items().keySet())).orElse(List.of());
        }
        return input.map(found -> found.choices().get(name))
                .map(choice -> List.copyOf(choice.options().keySet()))
                .orElse(List.of());
    }
}
