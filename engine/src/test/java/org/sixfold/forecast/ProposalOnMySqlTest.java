package org.sixfold.forecast;

import org.sixfold.testsupport.EngineOnMySqlTest;

/** The same on a real MySQL server. */
@EngineOnMySqlTest
class ProposalOnMySqlTest extends ProposalTest {}
