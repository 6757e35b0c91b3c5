/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import java.util.List;

/** Where statements are kept. */
public interface StatementStore {

    /**
     * Keeps versions, all or none; one that comes again changes nothing, and the highest is the one shown, whatever the order
     * they came in.
     */
    void keep(List<StoredStatement> statements);
}
