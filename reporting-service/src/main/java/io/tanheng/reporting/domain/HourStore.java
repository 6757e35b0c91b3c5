/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import java.util.List;

/** Where hours are kept. */
public interface HourStore {

    /**
     * Keeps the versions that are not there yet, in one transaction, and says which is current. The same event again, or an
     * older version after a newer, changes no figure.
     */
    void keep(List<StoredHour> hours);
}
