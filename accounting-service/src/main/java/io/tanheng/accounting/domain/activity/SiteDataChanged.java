/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.contracts.plan.SiteId;

/** Said within the service, after the transaction, when activity data or the plan of a site has changed. */
public record SiteDataChanged(SiteId site) {}
