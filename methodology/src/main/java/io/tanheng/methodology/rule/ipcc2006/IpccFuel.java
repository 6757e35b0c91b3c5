/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.KnownNames;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;
import java.util.stream.Stream;

/** The fuels of volume 2, table 1.2. */
public enum IpccFuel {
    CRUDE_OIL(FuelGroup.OIL_PRODUCTS),
    MOTOR_GASOLINE(FuelGroup.OIL_PRODUCTS),
    JET_KEROSENE(FuelGroup.OIL_PRODUCTS),
    OTHER_KEROSENE(FuelGroup.OIL_PRODUCTS),
    GAS_DIESEL_OIL(FuelGroup.OIL_PRODUCTS),
    RESIDUAL_FUEL_OIL(FuelGroup.OIL_PRODUCTS),
    LPG(FuelGroup.LIQUEFIED_PETROLEUM_GAS),
    ETHANE(FuelGroup.NONE),
    NAPHTHA(FuelGroup.OIL_PRODUCTS),
    BITUMEN(FuelGroup.OIL_PRODUCTS),
    LUBRICANTS(FuelGroup.OIL_PRODUCTS),
    PETROLEUM_COKE(FuelGroup.PETROLEUM_COKE),
    REFINERY_GAS(FuelGroup.REFINERY_GAS),
    ANTHRACITE(FuelGroup.COAL),
    COKING_COAL(FuelGroup.COAL),
    OTHER_BITUMINOUS(FuelGroup.COAL),
    SUB_BITUMINOUS(FuelGroup.COAL),
    LIGNITE(FuelGroup.COAL),
    OIL_SHALE(FuelGroup.NONE),
    BKB(FuelGroup.COAL),
    COKE_OVEN_COKE(FuelGroup.COAL),
    COAL_TAR(FuelGroup.NONE),
    GAS_WORKS_GAS(FuelGroup.NONE),
    COKE_OVEN_GAS(FuelGroup.COKE_OVEN_AND_BLAST_FURNACE_GAS),
    BLAST_FURNACE_GAS(FuelGroup.COKE_OVEN_AND_BLAST_FURNACE_GAS),
    OXYGEN_STEEL_FURNACE_GAS(FuelGroup.NONE),
    NATURAL_GAS(FuelGroup.NATURAL_GAS),
    MUNICIPAL_WASTE_FOSSIL(FuelGroup.WASTE),
    INDUSTRIAL_WASTE(FuelGroup.NONE),
    WASTE_OIL(FuelGroup.NONE),
    PEAT(FuelGroup.NONE),
    WOOD(FuelGroup.WOOD);

    private final FuelGroup group;

    IpccFuel(FuelGroup group) {
        this.group = group;
    }

    /** The third part of the ids of its parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fuel of an id, or the gap that names the fuels there are. */
    public static Outcome<IpccFuel> ofId(String id) {
        for (IpccFuel fuel : values()) {
            if (fuel.id().equals(id)) {
                return Outcome.present(fuel);
            }
        }
        KnownNames known = new KnownNames(Stream.of(values()).map(IpccFuel::id).toList());
        return Outcome.gap(
                GapReason.UNSUPPORTED,
                "IPCC 2006 has no fuel \"{0}\". {1}",
                "IPCC 2006 没有燃料“{0}”。{1}",
                id,
                known.instead(id));
    }

    /** Whether its carbon was in the air not long ago, so that its carbon dioxide is told apart. */
    public boolean biogenic() {
        return this == WOOD;
    }

    public Outcome<Term> netCalorificValue(InForce law) {
        return known(law, "ipcc2006.fuel." + id() + ".net-calorific-value");
    }

    public Outcome<Term> carbonDioxideFactor(InForce law) {
        return known(law, "ipcc2006.fuel." + id() + ".carbon-dioxide-factor");
    }

    public Outcome<Term> methaneFactor(InForce law, Industry industry) {
        return known(law, "ipcc2006." + industry.id() + "." + group.id() + ".methane-factor");
    }

    public Outcome<Term> nitrousOxideFactor(InForce law, Industry industry) {
        return known(law, "ipcc2006." + industry.id() + "." + group.id() + ".nitrous-oxide-factor");
    }

    private Outcome<Term> known(InForce law, String parameter) {
        if (law.idsBelow(parameter).contains(parameter)) {
            return law.parameter(parameter);
        }
        return Outcome.gap(
                GapReason.MISSING_DATA,
                "No value of {0} for {1} has been looked up in IPCC 2006 yet: give one of your own, or add the parameter.",
                "尚未在 IPCC 2006 中查到 {1} 的 {0}：请自行给出，或补充该参数。",
                parameter.substring(parameter.lastIndexOf('.') + 1),
                id());
    }
}
