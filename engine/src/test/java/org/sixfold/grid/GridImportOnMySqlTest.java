package org.sixfold.grid;

import org.sixfold.testsupport.EngineOnMySqlTest;

/** The same on a real MySQL server. */
@EngineOnMySqlTest
class GridImportOnMySqlTest extends GridImportTest {}
