/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The written forms of one formula by the names in it; hour after hour they are the same few. */
final class WrittenForms {

    private static final int KEPT_AT_MOST = 100;

    private final Map<List<String>, String> forms = new ConcurrentHashMap<>();

    String get(List<String> names, Supplier<String> writer) {
        String kept = forms.get(names);
        if (kept != null) {
            return kept;
        }
        String form = writer.get();
        if (forms.size() < KEPT_AT_MOST) {
            forms.put(names, form);
        }
        return form;
    }
}
