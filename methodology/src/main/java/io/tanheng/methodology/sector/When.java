/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be given for an alternative to be taken.
 *
 * <p>{@code C_ad}: the record has the property. {@code item is diesel|fuel-oil}, {@code cooling is air}: it is of one of the items, says one
 * of the words. {@code unit.cooling is air}: the only record of an input does. {@code any heat}: an input has records.
 *
 * @param input absent for the record itself
 * @param name property, choice or {@code item}; empty where only records are asked for
 * @param words one of which it must be; empty where it need only be there
 */
public record When(Optional<String> input, String name, List<String> words) {

    /** Whether it asks what the record is of, which nobody can add to the record. */
    boolean ofItem() {
        return input.isEmpty() && name.equals("item");
    }

    /**
     * Whether a record meets it.
     *
     * @param properties those that are known of the record
     */
    boolean holds(ActivityRecord record, Set<String> properties) {
        if (words.isEmpty()) {
            return properties.contains(name);
        }
        return words.contains(ofItem() ? record.item() : record.choices().getOrDefault(name, ""));
    }

    @Override
    public String toString() {
        String what = name.isEmpty()
                ? "any " + input.orElse("")
                : input.map(id -> id + ".").orElse("") + name;
        return words.isEmpty() ? what : what + " is " + String.join("|", words);
    }
}
