package org.sixfold.fleet;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class JourneysOnMySqlTest extends JourneysTest {}
