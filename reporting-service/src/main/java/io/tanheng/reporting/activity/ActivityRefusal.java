/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import io.tanheng.contracts.source.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Why the accounting service kept nothing.
 *
 * @param count how many problems there are; not all need be listed
 */
public record ActivityRefusal(String code, LocalText message, int count, List<Fault> problems) {

    /**
     * One thing wrong with a file.
     *
     * @param allowed valid range, unit, words or nearest edition
     */
    public record Fault(
            String code,
            Optional<Place> place,
            String field,
            LocalText message,
            Optional<String> value,
            Optional<String> allowed) {}

    /**
     * Where it stands.
     *
     * @param row of the sheet, from 1
     */
    public record Place(int index, Optional<String> sheet, Optional<Integer> row) {}
}
