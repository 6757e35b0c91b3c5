/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

/** Small recordings, typed in from their public sources. */
final class Samples {

    /** HJ 212-2017 Annex A, the standard's own example, with the checksum 1C80. */
    static final String ANNEX_A =
            "##0101QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&1C80";

    /** A frame from the README of liruoyu2008/HJ212Interpreter (MIT); its checksum verifies. */
    static final String GOOD =
            "##0162QN=20231008123340461;ST=22;CN=2011;PW=123456;MN=010000A8900016F000169DC0;Flag=5;CP=&&DataTime=20231008123340;w01008-SampleTime=20231008123340,w01008-Rtd=123.456&&F441";

    /** A frame from a test of guocay/hj212-protocol (MIT) whose checksum is wrong; computed is 7340. */
    static final String BAD =
            "##0213QN=20191012133710130;ST=22;CN=2011;PW=123456;MN=Y80110010000010;Flag=4;CP=&&DataTime=20191012133710;a21-Rtd=0.00;a21-Rtd=0.00;a21007-Rtd=0.033;a21006-Rtd=0.036;a21001-Rtd=25.40;a21003-Rtd=101.94;a21002-Rtd=49.20&&f9c1";

    /** Rows of the hourly facility data of Plant Bowen (US EPA CAMPD, public domain). */
    static final String BOWEN = """
            "State","Facility Name","Facility ID","Date","Hour","Gross Load (MW)","Steam Load (1000 lb/hr)","SO2 Mass (lbs)","CO2 Mass (short tons)","NOx Mass (lbs)","Heat Input (mmBtu)"
            "GA","Bowen",703,"2017-01-01",0,999,,986.6,946.1,858.7,9220.9
            "GA","Bowen",703,"2017-01-01",1,999,,961.4,939.7,857.1,9158.7
            "GA","Bowen",703,"2017-01-05",23,1556,,1092.6,1478.2,1519,14407.5
            """;

    private Samples() {}
}
