package org.sixfold.modeling;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class MigrationTargetHttpOnMySqlTest extends MigrationTargetHttpTest {}
