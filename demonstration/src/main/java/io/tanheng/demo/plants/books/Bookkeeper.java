/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import java.util.List;

/** Writes down what a methodology asks of one unit. */
interface Bookkeeper {

    /** The records of a month. */
    List<Entry> month(TrueMonth truth, Office office);

    /** What holds all year, such as the capacity of a unit. */
    default List<Entry> year() {
        return List.of();
    }
}
