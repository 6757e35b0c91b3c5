/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Looks whether a record says in a word what its input asks, and nothing else. */
final class ChoiceFaults {

    private ChoiceFaults() {}

    static List<RecordFault> of(Input input, ActivityRecord record) {
        List<RecordFault> faults = new ArrayList<>();
        for (ChoiceDefinition choice : input.choices().values()) {
            String said = record.choices().getOrDefault(choice.name(), "");
            if (!choice.options().containsKey(said)) {
                faults.add(RecordFaults.fault(
                        GapCode.MISSING_PROPERTY,
                        field(choice.name()),
                        said,
                        choice.options().keySet(),
                        Sentence.of(
                                "{0} says '{1}' for the choice {2} ({3}); it must be one of {4}.",
                                "{0} 的选项 {2}（{3}）为“{1}”；应为 {4} 之一。",
                                record.name(),
                                said,
                                choice.name(),
                                choice.title(),
                                choice.options().keySet())));
            }
        }
        for (String name : record.choices().keySet()) {
            if (!input.choices().containsKey(name)) {
                faults.add(RecordFaults.fault(
                        GapCode.UNKNOWN_PROPERTY,
                        field(name),
                        record.choices().getOrDefault(name, ""),
                        input.choices().keySet(),
                        Sentence.of(
                                "{0} has a choice {1}, which {2} does not have; known are {3}.",
                                "{0} 含有选项 {1}，而{2}没有该项；已有 {3}。",
                                record.name(),
                                name,
                                input.title(),
                                input.choices().keySet())));
            }
        }
        return faults;
    }

    private static String field(String name) {
        return "choices." + name;
    }
}
