/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;

/** Tells a template in which language its messages are. */
final class Localised {

    private Localised() {}

    static TemplateInstance of(TemplateInstance template, Page page) {
        return template.setLocale(page.language().locale());
    }
}
