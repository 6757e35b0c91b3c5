/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsPageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder = Path.of("");

    private final List<String> broker = new ArrayList<>();
    private Optional<FaultsPage> page = Optional.empty();

    @BeforeEach
    void servePage() throws IOException {
        BrokerSwitch brokerSwitch = new BrokerSwitch() {
            @Override
            public void stop() {
                broker.add("stop");
            }

            @Override
            public void start() {
                broker.add("start");
            }
        };
        Faults faults = new Faults(
                Clock.systemUTC(), Optional.of(brokerSwitch), new FaultsFile(folder.resolve("faults.properties")));
        page = Optional.of(FaultsPage.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                faults,
                Clock.systemUTC(),
                URI.create("http://127.0.0.1:8080/")));
    }

    @AfterEach
    void endPage() {
        page.ifPresent(FaultsPage::close);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(page.orElseThrow().address().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @EnumSource
    void everySwitchTurnsOnAndOffAndSaysWhatToLookFor(Fault fault) throws Exception {
        String path = "/api/faults/" + fault.id();
        HttpResponse<String> broken = send(to(path).PUT(BodyPublishers.noBody()));
        assertThat(broken.statusCode()).isEqualTo(200);
        assertThat(broken.body()).contains("\"on\":true", "\"since\":", "\"lookFor\":", "http://127.0.0.1:8080/");
        assertThat(send(to("/?lang=en")).body()).contains("action=\"/mend/" + fault.id() + "\"");
        assertThat(send(to("/?lang=zh")).body()).contains("action=\"/mend/" + fault.id() + "\"", "已弄坏");
        assertThat(send(to(path).DELETE()).body()).contains("\"on\":false").doesNotContain("\"since\"");
    }

    @Test
    void theBrokerIsStoppedAndStartedThroughTheLauncher() throws Exception {
        send(to("/api/faults/broker-outage").PUT(BodyPublishers.noBody()));
        send(to("/api/faults/broker-outage").DELETE());
        assertThat(broker).containsExactly("stop", "start");
    }

    @Test
    void aFormTurnsASwitchWithoutTheScript() throws Exception {
        HttpResponse<String> turned = send(to("/break/clock-skew").POST(BodyPublishers.noBody()));
        assertThat(turned.statusCode()).isEqualTo(303);
        assertThat(send(to("/api/faults/clock-skew")).body()).contains("\"on\":true");
    }

    @Test
    void thePageSpeaksTheLanguageAskedFor() throws Exception {
        assertThat(send(to("/").header("Accept-Language", "zh-CN,zh;q=0.9")).body())
                .contains("<html lang=\"zh\">", "弄坏它");
        assertThat(send(to("/").header("Accept-Language", "de")).body()).contains("<html lang=\"en\">", "Break it");
        assertThat(send(to("/").header("Cookie", "tanheng-lang=zh")).body()).contains("<html lang=\"zh\">");
    }

    @Test
    void anotherSitesPageTurnsNothing() throws Exception {
        HttpResponse<String> foreign = send(to("/break/broker-outage")
                .header("Origin", "http://elsewhere.example")
                .POST(BodyPublishers.noBody()));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(broker).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() throws Exception {
        assertThat(send(to("/nothing")).statusCode()).isEqualTo(404);
        assertThat(send(to("/api/faults/nothing")).statusCode()).isEqualTo(404);
        assertThat(send(to("/assets/../secret")).statusCode()).isEqualTo(404);
        assertThat(send(to("/assets/faults.css")).statusCode()).isEqualTo(200);
        assertThat(send(to("/assets/faults.js")).body()).contains("fetch(");
    }
}
