package org.sixfold.responsibility;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class RotaGapsOnMySqlTest extends RotaGapsTest {}
