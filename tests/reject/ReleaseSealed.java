sealed interface ReleaseSealed permits ReleaseSealed.A { final class A implements ReleaseSealed {} }
