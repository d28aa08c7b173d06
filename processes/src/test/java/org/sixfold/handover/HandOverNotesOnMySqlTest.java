package org.sixfold.handover;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class HandOverNotesOnMySqlTest extends HandOverNotesTest {}
