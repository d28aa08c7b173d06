package org.sixfold.live;

import org.sixfold.testsupport.EngineOnMySqlTest;

/** The same on a real MySQL server. */
@EngineOnMySqlTest
class BoardStreamHttpOnMySqlTest extends BoardStreamHttpTest {}
