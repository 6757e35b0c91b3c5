/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

/** Which methodologies and parameters hold for the sites of an organisation. */
@FunctionalInterface
public interface SiteLaws {

    SiteLaw of(String organisation);
}
