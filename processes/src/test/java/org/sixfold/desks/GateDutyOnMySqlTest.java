package org.sixfold.desks;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class GateDutyOnMySqlTest extends GateDutyTest {}
