/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.visit;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.database.DatabaseFailure;
import io.tanheng.reporting.pages.assets.Assets;
import io.tanheng.reporting.pages.format.Show;
import io.tanheng.reporting.pages.words.Say;
import io.tanheng.reporting.pages.words.Ui;
import io.tanheng.reporting.pages.words.Words;
import io.tanheng.reporting.query.Queries;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes what stands around a page, for the one visit it belongs to. */
@RequestScoped
public class Pages {

    private final Visit visit;
    private final ServiceClock clock;
    private final Queries queries;
    private final Assets assets;
    private final Optional<String> demo;

    Pages(
            Visit visit,
            ServiceClock clock,
            Queries queries,
            Assets assets,
            @ConfigProperty(name = "tanheng.demo.url") Optional<String> demo) {
        this.visit = visit;
        this.clock = clock;
        this.queries = queries;
        this.assets = assets;
        this.demo = demo;
    }

    /** A page whose content is also at {@code /api/v1} under the same name. */
    public Page withApi(String api) {
        return withApi(api, ZoneOffset.UTC);
    }

    /** The same, with its times in the zone of a site. */
    public Page withApi(String api, ZoneId zone) {
        return make(zone, api, quarantineOpen());
    }

    public Page withApi(String api, ZoneId zone, long quarantineOpen) {
        return make(zone, api, quarantineOpen);
    }

    /** A page that has no other form. */
    public Page alone() {
        return make(ZoneOffset.UTC, "", 0);
    }

    /** A number in the head of a page is no reason to refuse the page. */
    private long quarantineOpen() {
        try {
            return queries.quarantineCounts().open();
        } catch (DatabaseFailure e) {
            return 0;
        }
    }

    private Page make(ZoneId zone, String api, long quarantineOpen) {
        Words words = new Words(visit.language());
        Show show = new Show(words.language());
        return new Page(
                words,
                show,
                new Say(words, show),
                new Addresses(),
                ClockChip.of(clock, zone, show),
                navigation(words.ui(), quarantineOpen),
                visit.hrefIn(words.language().other()),
                api,
                assets);
    }

    private List<NavigationItem> navigation(Ui ui, long quarantineOpen) {
        List<NavigationItem> items = new ArrayList<>();
        items.add(new NavigationItem("/", ui.overview(), visit.path().equals("/"), 0));
        items.add(item("/statements", ui.statements(), 0));
        items.add(item("/activity", ui.activity(), 0));
        items.add(item("/quarantine", ui.quarantine(), quarantineOpen));
        items.add(item("/methodologies", ui.methodologies(), 0));
        items.add(item("/parameters", ui.parameters(), 0));
        items.add(item("/engagements", ui.verification(), 0));
        items.add(item("/evidence", ui.evidence(), 0));
        demo.ifPresent(url -> items.add(new NavigationItem(url, ui.breakIt(), false, 0)));
        return items;
    }

    private NavigationItem item(String href, String word, long count) {
        boolean here = visit.path().equals(href) || visit.path().startsWith(href + "/");
        return new NavigationItem(href, word, here, count);
    }
}
