/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.io.Serial;

/** Why the demo cannot go on, in words for the person who started it. */
final class DemoFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
