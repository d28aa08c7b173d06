package org.sixfold.responsibility;

import org.sixfold.testsupport.EngineOnMySqlTest;

/** The same on a real MySQL server. */
@EngineOnMySqlTest
class AbsenceWatchOnMySqlTest extends AbsenceWatchTest {}
