/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import io.tanheng.contracts.source.LocalText;
import java.util.List;

/**
 * The files to fill in for a methodology.
 *
 * @param xlsx address of the workbook at the accounting service
 * @param csv addresses of a table for each input
 */
public record TemplateOffer(
        String methodology, String family, String purpose, LocalText title, String xlsx, List<String> csv) {}
