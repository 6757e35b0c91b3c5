/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import java.util.Optional;

/**
 * Where in a submission a record stands.
 *
 * @param index of the record, from 0
 * @param sheet of the file, where it came in one with sheets
 * @param row of the sheet or table, from 1, where it came in one
 */
public record Place(int index, Optional<String> sheet, Optional<Integer> row) {

    /** In a list of records. */
    public static Place of(int index) {
        return new Place(index, Optional.empty(), Optional.empty());
    }
}
