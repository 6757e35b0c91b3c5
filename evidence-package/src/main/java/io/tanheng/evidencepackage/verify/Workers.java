/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What others were given to do. */
final class Workers {

    private Workers() {}

    /** The result once it is there; what refused it is thrown here. */
    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Verifying was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
