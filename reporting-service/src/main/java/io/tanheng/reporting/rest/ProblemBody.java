/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

/**
 * An error answer by RFC 9457.
 *
 * @param type a name for the kind of problem
 * @param code the same, short and stable
 * @param title the kind in words of the reader's language
 * @param detail what was found, what was expected and what to do
 * @param instance the address that was asked for
 */
public record ProblemBody(String type, String code, String title, int status, String detail, String instance) {}
