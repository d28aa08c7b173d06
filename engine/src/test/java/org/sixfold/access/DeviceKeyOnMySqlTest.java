package org.sixfold.access;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class DeviceKeyOnMySqlTest extends DeviceKeyTest {}
