package org.sixfold.board;

import org.sixfold.testsupport.EngineOnMySqlTest;

/** The same on a real MySQL server. */
@EngineOnMySqlTest
class BoardHttpOnMySqlTest extends BoardHttpTest {}
