/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.Serial;

/** A part that could not be started or did not do what it was told, in words that name the part and its log file. */
public final class PartFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    PartFailure(String message) {
        super(message);
    }

    PartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
