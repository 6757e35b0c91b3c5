/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** Raw materials whose calcium or magnesium is not bound as carbonate, each with its deduction factor. */
public enum Substitute {
    /** 脱硫粉剂 */
    DESULFURISATION_POWDER,
    /** 消石灰 */
    HYDRATED_LIME,
    /** 电石渣 */
    CARBIDE_SLAG,
    /** 镁渣 */
    MAGNESIUM_SLAG,
    /** 造纸白泥 */
    PAPER_WHITE_MUD,
    /** 氟化钙污泥 */
    CALCIUM_FLUORIDE_SLUDGE,
    /** 磷渣 */
    PHOSPHORUS_SLAG,
    /** 钒钛渣 */
    VANADIUM_TITANIUM_SLAG,
    /** 氮渣 */
    NITROGEN_SLAG,
    /** 飞灰 */
    INCINERATION_FLY_ASH,
    /** 铁合金炉渣 */
    FERROALLOY_SLAG,
    /** 脱硫石膏 */
    FGD_GYPSUM,
    /** 磷石膏 */
    PHOSPHOGYPSUM,
    /** 钛石膏 */
    TITANIUM_GYPSUM,
    /** 氟石膏 */
    FLUOROGYPSUM,
    /** 硼石膏 */
    BOROGYPSUM,
    /** 模型石膏 */
    MODEL_GYPSUM,
    /** 柠檬酸渣 */
    CITRIC_ACID_RESIDUE,
    /** 钢渣 */
    STEEL_SLAG,
    /** 镍渣 */
    NICKEL_SLAG,
    /** 锰渣 */
    MANGANESE_SLAG,
    /** 锌渣 */
    ZINC_SLAG,
    /** 锡渣 */
    TIN_SLAG,
    /** 市政污泥 */
    MUNICIPAL_SLUDGE,
    /** 铝渣 */
    ALUMINIUM_SLAG,
    /** 硫酸渣 */
    SULFURIC_ACID_RESIDUE,
    /** 铜渣 */
    COPPER_SLAG,
    /** 铅锌渣 */
    LEAD_ZINC_SLAG,
    /** 粉煤灰 */
    COAL_FLY_ASH,
    /** 赤泥 */
    RED_MUD;

    public String parameterId() {
        return "cetscement.deduction." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In tCO2 per tonne of the material. */
    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameterId());
    }
}
