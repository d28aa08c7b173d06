package org.sixfold.casefile;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.sixfold.shared.InstantTypeHandler;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Wires the module and its stand-ins. */
@TestComponent
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.sixfold.casefile")
@MapperScan(basePackages = "org.sixfold.casefile", annotationClass = Mapper.class)
@Import({InstantTypeHandler.class, CaseFileStandIns.class, StatementCounter.class, Cast.class})
class CaseFileTestApplication {}
