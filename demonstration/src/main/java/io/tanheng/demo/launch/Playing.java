/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.demo.faults.FaultsPage;
import io.tanheng.demo.plants.Plants;
import io.tanheng.demo.plants.PlantsConfiguration;
import io.tanheng.demo.plants.source.SimulatedPlants;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;

/**
 * The simulated plants at work, and the page that breaks them.
 *
 * @param plants the plants
 * @param page where visitors break things
 * @param offices who hand in the books of the plants
 * @param sources how many sources report
 */
record Playing(Plants plants, FaultsPage page, Offices offices, int sources) implements AutoCloseable {

    /** Registers the sources, lets the plants report, and opens the page. */
    static Playing begin(
            Servers servers,
            Services services,
            DemoClock clock,
            Watch watch,
            DataFolder data,
            int port,
            Console console)
            throws IOException {
        List<SourceRegistration> registrations =
                Plants.registrations(data.resolve("plants"), clock.clock().instant());
        new Registrar(services.ingest().address()).register(registrations);
        console.happened("sources.registered", Integer.toString(registrations.size()));
        Plants plants = Plants.start(new PlantsConfiguration(
                servers.brokerAddress(),
                clock.clock(),
                data.resolve("plants"),
                servers.broker().map(watch::switchFor),
                new HistoryInWords(console)));
        FaultsPage page = FaultsPage.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                plants.faults(),
                clock.clock(),
                URI.create(services.reporting().address()));
        console.happened("plants.begin");
        Offices offices = Offices.open(services.accounting().address(), clock.clock(), console);
        return new Playing(plants, page, offices, SimulatedPlants.all().size());
    }

    @Override
    public void close() {
        offices.close();
        page.close();
        plants.close();
    }
}
