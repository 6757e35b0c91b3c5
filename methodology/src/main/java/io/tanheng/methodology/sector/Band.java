/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.quantity.Quantity;

/** The range in which a value is plausible, both ends included; a slip of a decimal point falls outside. */
public record Band(Quantity from, Quantity until) {

    boolean holds(Quantity value) {
        Quantity same = value.in(from.unit());
        return same.compareTo(from) >= 0 && same.compareTo(until) <= 0;
    }

    @Override
    public String toString() {
        return from + " … " + until;
    }
}
