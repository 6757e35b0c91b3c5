/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** All words of one language. */
public final class Words {

    private final Language language;
    private final Marks marks;

    public Words(Language language) {
        this.language = language;
        this.marks = new Marks(states(), law(), bytes(), statements());
    }

    public Language language() {
        return language;
    }

    public Marks marks() {
        return marks;
    }

    public Ui ui() {
        return bundle(Ui.class);
    }

    public Home home() {
        return bundle(Home.class);
    }

    public Site site() {
        return bundle(Site.class);
    }

    public HourWords hour() {
        return bundle(HourWords.class);
    }

    public Bytes bytes() {
        return bundle(Bytes.class);
    }

    public Hold hold() {
        return bundle(Hold.class);
    }

    public Law law() {
        return bundle(Law.class);
    }

    public MethodWords method() {
        return bundle(MethodWords.class);
    }

    public InventoryWords inventory() {
        return bundle(InventoryWords.class);
    }

    public StatementWords statements() {
        return bundle(StatementWords.class);
    }

    public ReportWords report() {
        return bundle(ReportWords.class);
    }

    public PaperWords paper() {
        return bundle(PaperWords.class);
    }

    public ActivityWords activity() {
        return bundle(ActivityWords.class);
    }

    public PackWords packs() {
        return bundle(PackWords.class);
    }

    public EvidenceWords evidence() {
        return bundle(EvidenceWords.class);
    }

    public EngagementWords engagement() {
        return bundle(EngagementWords.class);
    }

    public AboutWords about() {
        return bundle(AboutWords.class);
    }

    public Trouble trouble() {
        return bundle(Trouble.class);
    }

    public States states() {
        return bundle(States.class);
    }

    private <T> T bundle(Class<T> type) {
        return MessageBundles.get(type, Localized.Literal.of(language.code()));
    }
}
