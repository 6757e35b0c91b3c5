/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import java.util.Map;
import java.util.Optional;

/** What a draft says, once all of it can be read and its methodology has nothing against it. */
record CheckedRecord(
        RecordIdentity identity, boolean standstill, Map<String, EnteredValue> values, Map<String, String> choices) {

    /** Whether a record that is there says the same; {@code 1.0 t} is the same as {@code 1 t}, {@code 1000 kg} is not. */
    boolean sameAs(ActivityEntry entry) {
        return standstill == entry.standstill()
                && choices.equals(entry.choices())
                && values.keySet().equals(entry.values().keySet())
                && values.entrySet().stream()
                        .allMatch(value -> Optional.ofNullable(entry.values().get(value.getKey()))
                                .filter(there -> same(value.getValue(), there))
                                .isPresent());
    }

    private static boolean same(EnteredValue one, EnteredValue other) {
        return one.value().unit().equals(other.value().unit())
                && one.value().compareTo(other.value()) == 0
                && one.analysis().equals(other.analysis());
    }
}
