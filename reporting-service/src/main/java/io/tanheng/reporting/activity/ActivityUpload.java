/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import io.tanheng.contracts.plan.SiteId;

/**
 * A filled-in file.
 *
 * @param name of the file; it becomes the document its records are taken from
 * @param correct whether what is there with other values is to be corrected
 * @param reason of corrections
 */
public record ActivityUpload(
        SiteId site, String unit, String enteredBy, String name, boolean correct, String reason, byte[] file) {}
