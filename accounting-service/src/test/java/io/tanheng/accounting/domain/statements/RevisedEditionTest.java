/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.methodology.file.ShippedFiles;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.RuleSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A revision of an edition comes with a build; what says the same stays the version it is. */
class RevisedEditionTest {

    private static final StatementPeriod YEAR = StatementPeriod.year(2024);

    /** The build before the revision: each edition as it was first published. */
    private static final SiteLaw BEFORE = law(first());

    @Test
    void aStatementThatSaysTheSameByTheRevisionIsNoNewVersion() {
        StatementMaking now = making(ExampleSite.year(), SiteLaw.standard());
        StatementEvent before = made(making(ExampleSite.year(), BEFORE));
        StatementContent after = now.make(YEAR);
        assertThat(after.digest()).isNotEqualTo(before.contentDigest());
        assertThat(now.saysTheSame(after, before)).isTrue();
    }

    @Test
    void oneThatSaysSomethingElseIsAndNamesTheRevisionItIsMadeBy() {
        List<ActivityEntry> entries = ExampleSite.year();
        entries.remove(ExampleSite.of(entries, "coal", "2024-01"));
        StatementMaking now = making(entries, SiteLaw.standard());
        StatementEvent before = made(making(ExampleSite.year(), BEFORE));
        StatementContent after = now.make(YEAR);
        assertThat(now.saysTheSame(after, before)).isFalse();
        assertThat(after.bare().parts().get(0).methodology().orElseThrow().sha256())
                .isEqualTo(Methodologies.standard()
                        .find("cn-power-ets-2024@2")
                        .orElseThrow()
                        .edition()
                        .sha256());
    }

    /** A file that is no revision of the edition in use, such as a changed file of a pack, is another law. */
    @Test
    void aTextThatIsNoRevisionOfTheEditionMakesAnotherVersion() {
        Map<String, String> changed = first();
        changed.replaceAll((path, text) -> text + "# edited\n");
        StatementMaking now = making(ExampleSite.year(), SiteLaw.standard());
        assertThat(now.saysTheSame(now.make(YEAR), made(making(ExampleSite.year(), law(changed)))))
                .isFalse();
    }

    private static Map<String, String> first() {
        Map<String, String> files = new TreeMap<>(ShippedFiles.read(Methodologies.class, "/methodologies/"));
        files.keySet().removeIf(path -> path.matches(".*\\.r\\d+\\.yaml"));
        return files;
    }

    private static SiteLaw law(Map<String, String> files) {
        return new SiteLaw(
                Methodologies.read(files, RuleSource.standard(), Parameters.standard()),
                Parameters.standard()::on,
                Map.of());
    }

    private static StatementMaking making(List<ActivityEntry> entries, SiteLaw law) {
        SiteData whole = ExampleSite.data(entries);
        return new StatementMaking(
                new SiteData(whole.plan(), whole.asOf(), whole.entries(), whole.meters(), whole.stacks(), law));
    }

    private static StatementEvent made(StatementMaking making) {
        return making.make(YEAR).bare();
    }
}
