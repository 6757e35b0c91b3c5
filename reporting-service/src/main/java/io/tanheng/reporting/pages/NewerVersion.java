/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The part of an open statement that asks by itself whether there is a newer version, and says so; no figure changes under a
 * reader's eyes.
 *
 * @param href where the newest version is
 * @param version the newest this page knows of
 * @param sentence that there is a newer one than the page shows; empty where there is none
 */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewerVersion(String href, int version, String sentence) implements TemplateInstance {}
