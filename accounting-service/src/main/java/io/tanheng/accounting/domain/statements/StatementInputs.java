/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a version of a statement was made from, kept beside it so that the next version can say what is otherwise.
 *
 * @param records numbers of the records of activity data that went in
 * @param editions digest of the methodology file by unit
 * @param parameters value, unit and first day of every parameter under its figures, by id
 * @param measured tonnes and hours by source and month, such as {@code stack-1 2026-09}
 */
public record StatementInputs(
        List<Long> records,
        long planVersion,
        SortedMap<String, String> editions,
        SortedMap<String, String> parameters,
        SortedMap<String, String> measured) {

    public static final StatementInputs NONE =
            new StatementInputs(List.of(), 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public StatementInputs {
        records = List.copyOf(records);
        editions = new TreeMap<>(Map.copyOf(editions));
        parameters = new TreeMap<>(Map.copyOf(parameters));
        measured = new TreeMap<>(Map.copyOf(measured));
    }
}
