/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

/** Two units that cannot stand where they were put: metres added to seconds, a volume where a flow belongs. */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnitMismatchException(String message) {
        super(message);
    }
}
