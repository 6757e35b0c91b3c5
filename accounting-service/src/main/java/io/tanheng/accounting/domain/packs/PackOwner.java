/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

/**
 * An organisation that has packs.
 *
 * @param packs how many, whatever their state
 * @param waiting how many versions wait for somebody to approve them
 */
public record PackOwner(String organisation, int packs, int waiting) {}
